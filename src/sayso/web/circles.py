"""The routes of circles under `/api/1/` (spec/circles.md, What is asked for): members, invitations, lists, the desk."""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Protocol, TypeVar, assert_never

from sayso.service import desk, invitations, lists, members, notes, roster
from sayso.service.circle_ports import CircleStore, Holder
from sayso.service.nonces import Nonces
from sayso.service.ports import Store
from sayso.web.exchange import Answer, Deed, answer
from sayso.web.together import Together
from sayso.wire.encoding import decode, encode
from sayso.wire.member import (
    CircleDeed,
    DropNote,
    Enter,
    Evaluate,
    EvaluateForDesk,
    FileName,
    Invite,
    Join,
    Keep,
    KeepNote,
    KeepPiece,
    Leave,
    ListMembers,
    MemberDeed,
    Open,
    OpenCircle,
    PauseList,
    Publish,
    PutLetters,
    ReadInvitation,
    ReadList,
    ReadNotes,
    RemoveMembers,
    SealedNote,
)
from sayso.wire.request import Done

Result = TypeVar("Result")


class WholeStore(Store, CircleStore, Protocol):
    """A store that keeps cases and circles."""


@dataclass(frozen=True, slots=True)
class Circles:
    """The answers; `root` is the network's root public key, `today` and `hour` tell the UTC day and hour since 1970."""

    store: WholeStore
    together: Together
    nonces: Nonces
    holder: Holder
    root: bytes
    today: Callable[[], str]
    hour: Callable[[], int]

    def deeds(self) -> dict[str, Deed]:
        """Return what answers at each path."""
        return {
            "member": self.member,
            "member/join": self.join,
            "member/invitation": self.invitation,
            "list/head": self.list_head,
            "list/rows": partial(self._file, "rows"),
            "list/cells": partial(self._file, "cells"),
            "list/bulletin": partial(self._file, "bulletin"),
            "desk/circle": self.desk,
        }

    async def join(self, body: bytes) -> Answer:
        """Let somebody in."""
        new, accepted = decode(body, Join), sha256(body).digest()
        return await self._written(lambda: members.join(self.store, new, accepted, self._now()))

    async def invitation(self, body: bytes) -> Answer:
        """Hand out what lies behind a link."""
        asked = decode(body, ReadInvitation)
        return answer(await self.together.read(lambda: invitations.read(self.store, asked, self.hour())))

    async def member(self, body: bytes) -> Answer:
        """Do a signed deed of a member."""
        asked = decode(body, MemberDeed)
        if isinstance(asked.deed, Open):
            return answer(await self.together.read(lambda: self._member(asked)))
        return await self._written(lambda: self._member(asked))

    async def list_head(self, body: bytes) -> Answer:
        """Hand out the head of a circle's newest list."""
        asked = decode(body, ReadList)
        return answer(await self.together.read(lambda: lists.head(self.store, asked)))

    async def desk(self, body: bytes) -> Answer:
        """Do what the desk asks about circles, signed with the door key of the newest key list."""
        asked = decode(body, CircleDeed)
        match asked.deed:
            case ListMembers(circle):
                return await self._read(asked, lambda: members.list_members(self.store, circle))
            case EvaluateForDesk() as blinded:
                return await self._read(asked, lambda: members.evaluate_for_desk(self.holder, blinded))
            case ReadNotes() as wanted:
                found = await self.together.read(
                    lambda: self._desk(asked, lambda: notes.read_notes(self.store, wanted))
                )
                return Answer(self._one_by_one(found))
            case _:
                return await self._written(lambda: self._desk(asked, lambda: self._change(asked)))

    def _member(self, asked: MemberDeed) -> object:
        handle, kept = members.check_asker(self.store, asked, self.nonces.check)
        match asked.deed:
            case Open():
                return members.read(self.store, handle, kept, self.today())
            case Keep() as new:
                return members.keep(self.store, handle, kept, new)
            case Evaluate() as blinded:
                return members.evaluate(self.store, self.holder, handle, blinded, self.today())
            case Invite() as new:
                return members.invite(self.store, handle, new, self.today())
            case Enter() as new:
                return members.enter(self.store, handle, kept, new, self._now())
            case Leave():
                return members.leave(self.store, handle, kept, self.today())
            case _:
                assert_never(asked.deed)

    def _now(self) -> members.Now:
        return members.Now(self.today(), self.hour())

    def _change(self, asked: CircleDeed) -> Done:  # noqa: C901, PLR0911 - one line for each deed
        """Do a deed of the desk that writes."""
        match asked.deed:
            case OpenCircle() as new:
                return members.open_circle(self.store, new)
            case RemoveMembers() as removed:
                return members.remove_members(self.store, removed, self.today())
            case PutLetters() as letters:
                return members.put_letters(self.store, letters)
            case Invite() as new:
                return invitations.leave(self.store, new, invitations.NOBODY, self.today())
            case KeepNote() as note:
                return notes.keep_note(self.store, note)
            case DropNote() as note:
                return notes.drop_note(self.store, note)
            case KeepPiece() as piece:
                return lists.keep_piece(self.store, piece)
            case Publish() as new:
                return lists.publish(self.store, roster.standing(self.store, self.root), new, self.today())
            case PauseList() as pause:
                return lists.pause(self.store, roster.standing(self.store, self.root), pause, self.today())
            case ListMembers() | EvaluateForDesk() | ReadNotes():
                raise AssertionError("these only read")
            case _:
                assert_never(asked.deed)

    def _desk(self, asked: CircleDeed, deed: Callable[[], Result]) -> Result:
        door = roster.desk_door(roster.standing(self.store, self.root))
        desk.check_asker(asked, door, self.nonces.check)
        return deed()

    async def _read(self, asked: CircleDeed, deed: Callable[[], object]) -> Answer:
        return answer(await self.together.read(lambda: self._desk(asked, deed)))

    async def _written(self, deed: Callable[[], object]) -> Answer:
        return answer(await self.together.write(deed))

    async def _file(self, file: FileName, body: bytes) -> Answer:
        """Hand out a file of a circle's newest list, piece by piece; one that is replaced meanwhile ends early."""
        asked = decode(body, ReadList)
        pieces = await self.together.read(lambda: lists.file(self.store, asked, file))
        return Answer(self._pieces(pieces), binary=True)

    async def _pieces(self, pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
        while (piece := await self.together.read(lambda: next(pieces, None))) is not None:
            yield piece

    async def _one_by_one(self, found: Iterator[SealedNote]) -> AsyncIterator[bytes]:
        """Write the encoding of `Notes` with only one note in memory at a time."""
        before = b'{"notes":['
        while (note := await self.together.read(lambda: next(found, None))) is not None:
            yield before + encode(note)
            before = b","
        yield b"]}" if before == b"," else b'{"notes":[]}'
