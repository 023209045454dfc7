"""What members and the desk ask the server about circles, and what it answers (spec/circles.md).

`circle` is a circle's list id. Of an invitation the server keeps its *ticket*, SHA-256(id ‖ hour as four bytes).
"""

from typing import Literal

from sayso.wire.encoding import Record, Whole
from sayso.wire.envelope import Envelope
from sayso.wire.listing import Evaluation

FileName = Literal["rows", "cells", "bulletin"]


class ReadInvitation(Record, frozen=True):
    """Ask what lies behind a link: its id (32 bytes) and the hour (UTC hours since 1970) from which it is void."""

    id: bytes
    hour: Whole


class Invitation(Record, frozen=True):
    """What lies behind a link."""

    circle: bytes
    welcome: bytes


class Used(Record, frozen=True):
    """An invitation that is used up by coming in, and the sealed card for the desk that it signed."""

    id: bytes
    hour: Whole
    card: bytes


class Join(Record, frozen=True):
    """Come in under a new code: mailbox id, public door key, sealed locker, the circle, the invitations."""

    mailbox: bytes
    door: bytes
    locker: bytes
    circle: bytes
    used: tuple[Used, ...]


class Open(Record, frozen=True, tag_field="deed", tag="open"):
    """Ask for everything that lies here for this member."""


class Keep(Record, frozen=True, tag_field="deed", tag="keep"):
    """Put a new locker in the place of the one whose SHA-256 is `before`.

    `took` names, by their SHA-256, the letters whose secrets are in it: they are deleted.
    """

    before: bytes
    locker: bytes
    took: tuple[bytes, ...]


class Evaluate(Record, frozen=True, tag_field="deed", tag="evaluate"):
    """Ask the holder about one to eight blinded elements; each counts one of the day's checks."""

    elements: tuple[bytes, ...]


class Invite(Record, frozen=True, tag_field="deed", tag="invite"):
    """Leave an invitation: its ticket, what its reader gets (`welcome`), what the desk gets (`vouch`)."""

    circle: bytes
    ticket: bytes
    welcome: bytes
    vouch: bytes


class Enter(Record, frozen=True, tag_field="deed", tag="enter"):
    """Come into one more circle: as `Join`, and the locker as in `Keep`."""

    circle: bytes
    used: tuple[Used, ...]
    before: bytes
    locker: bytes


class Leave(Record, frozen=True, tag_field="deed", tag="leave"):
    """Delete everything of this member."""


class MemberDeed(Record, frozen=True):
    """A deed of a member, signed with her door key over the server's nonce."""

    mailbox: bytes
    nonce: bytes
    deed: Open | Keep | Evaluate | Invite | Enter | Leave
    signature: bytes


class Brought(Record, frozen=True):
    """The member number of somebody whom this member brought into a circle in the last 30 days."""

    circle: bytes
    number: Whole


class Member(Record, frozen=True):
    """What lies here for a member; `left` is how many checks she has left today."""

    locker: bytes
    letters: tuple[bytes, ...]
    circles: tuple[bytes, ...]
    left: Whole
    brought: tuple[Brought, ...]


class Evaluated(Record, frozen=True):
    """What the holder made of blinded elements, and its public key, which nobody believes who knows another.

    `left` is how many checks are left today; -1 where nothing is counted.
    """

    evaluation: Evaluation
    key: bytes
    left: Whole


class ReadList(Record, frozen=True):
    """Ask for a circle's manifest, or for one of its files."""

    circle: bytes


class OpenCircle(Record, frozen=True, tag_field="deed", tag="open_circle"):
    """Begin a circle; `vouchers` (1 or 2) is how many different members must vouch for a newcomer."""

    circle: bytes
    vouchers: Whole


class ListMembers(Record, frozen=True, tag_field="deed", tag="list_members"):
    """Ask for the members of a circle."""

    circle: bytes


class RemoveMembers(Record, frozen=True, tag_field="deed", tag="remove_members"):
    """Take these members, and what they were invited or have invited by, out of a circle."""

    circle: bytes
    handles: tuple[bytes, ...]


class Addressed(Record, frozen=True):
    """A sealed letter for one member."""

    handle: bytes
    letter: bytes


class PutLetters(Record, frozen=True, tag_field="deed", tag="put_letters"):
    """Leave letters for members of a circle, in the place of older ones; who is no member any more is passed over."""

    circle: bytes
    letters: tuple[Addressed, ...]


class EvaluateForDesk(Record, frozen=True, tag_field="deed", tag="evaluate_for_desk"):
    """The desk asks the holder about its own blinded elements, one to eight at once."""

    elements: tuple[bytes, ...]


class ReadNotes(Record, frozen=True, tag_field="deed", tag="read_notes"):
    """Ask for these notes (at most 20)."""

    notes: tuple[bytes, ...]


class KeepNote(Record, frozen=True, tag_field="deed", tag="keep_note"):
    """Put a note in the place of the version whose SHA-256 is `before` (empty: there is none yet)."""

    note: bytes
    before: bytes
    sealed: bytes


class DropNote(Record, frozen=True, tag_field="deed", tag="drop_note"):
    """Delete a note, of which `before` is the SHA-256."""

    note: bytes
    before: bytes


class KeepPiece(Record, frozen=True, tag_field="deed", tag="keep_piece"):
    """Bring one piece of a file of the list of this number, before its manifest; pieces count from 0."""

    circle: bytes
    number: Whole
    file: FileName
    piece: Whole
    content: bytes


class Publish(Record, frozen=True, tag_field="deed", tag="publish"):
    """Put a new list in the place of the old one; its files were brought before."""

    circle: bytes
    manifest: Envelope


class PauseList(Record, frozen=True, tag_field="deed", tag="pause_list"):
    """Take alerts of the list that stands away; the pause follows those that stand."""

    circle: bytes
    pause: Envelope


DeskDeeds = (
    OpenCircle
    | ListMembers
    | RemoveMembers
    | PutLetters
    | Invite
    | EvaluateForDesk
    | ReadNotes
    | KeepNote
    | DropNote
    | KeepPiece
    | Publish
    | PauseList
)


class CircleDeed(Record, frozen=True):
    """What the desk asks about circles, signed with the desk's door key over the server's nonce."""

    nonce: bytes
    deed: DeskDeeds
    signature: bytes


class Vouched(Record, frozen=True):
    """What stands of one invitation by which somebody came in: the maker's sealed word and the sealed card."""

    vouch: bytes
    card: bytes


class MemberLine(Record, frozen=True):
    """A member of a circle, as the desk gets it."""

    handle: bytes
    vouched: tuple[Vouched, ...]


class MemberLines(Record, frozen=True):
    """The members of a circle, in the order of their handles."""

    members: tuple[MemberLine, ...]


class SealedNote(Record, frozen=True):
    """A note as it is kept."""

    note: bytes
    sealed: bytes


class Notes(Record, frozen=True):
    """The notes that were asked for and are there."""

    notes: tuple[SealedNote, ...]
