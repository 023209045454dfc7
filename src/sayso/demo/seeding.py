"""Make the keys of two people, then tell the three situations as her phone and their desks would."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from msgspec.structs import replace

from sayso.demo.stories import WORKERS, Proposed, Story, member, readers_toml, site_toml, stories
from sayso.desk.case import mark
from sayso.desk.ceremonies import BACKUP, NETWORK, Desk
from sayso.desk.circles import CircleDesk
from sayso.desk.drafting import compose
from sayso.desk.gathering import Cases
from sayso.desk.keeping import write_private
from sayso.desk.notes import SEEN, Notebook
from sayso.desk.office import Office
from sayso.desk.publishing import Press
from sayso.desk.readers import READERS, read_readers
from sayso.desk.sheet import sheets
from sayso.device import reporter
from sayso.device.founding import admit, backup_recipient, found
from sayso.device.halves import PAD_BYTES, split
from sayso.device.joining import accept_welcome, ask_to_join, read_request
from sayso.device.occasion import Occasion
from sayso.device.worker_keys import Passphrase, WorkerKeys
from sayso.ledger.key_list import list_hash
from sayso.remote import House
from sayso.remote.member import Surroundings, come_in
from sayso.sealing.code import read_code
from sayso.sealing.keys import Entropy, ReporterKeys, new_identity, recipient_of, reporter_keys, root_secret
from sayso.settings import SITE_FILE
from sayso.wire.encoding import encode
from sayso.wire.request import Change, Done, Mailbox, Nonce
from sayso.wire.statement import Answer, Approval, Note
from sayso.wire.text import Text

PASSPHRASE = Passphrase("demonstration, nobody is real")


@dataclass(frozen=True, slots=True)
class Places:
    """Where things lie in the demonstration's data folder."""

    folder: Path

    @property
    def server(self) -> Path:
        """Return the server's data folder."""
        return self.folder / "server"

    @property
    def passphrase(self) -> Path:
        """Return the file with the passphrase of both desks."""
        return self.folder / "passphrase"

    @property
    def told(self) -> Path:
        """Return the file that says that the stories have been told."""
        return self.folder / "told"

    @property
    def address(self) -> Path:
        """Return the file with the server's address as the desks know it."""
        return self.folder / "address"

    def desk(self, worker: str) -> Path:
        """Return the folder of one worker's machine."""
        return self.folder / f"desk-{worker}"


def prepare(places: Places, url: str, today: str, entropy: Entropy) -> tuple[WorkerKeys, ...]:
    """Make the server's folder ready; return both workers' keys if they are new, for `keep_keys`.

    A folder from before keeps its network, keys and stories; only the address of the server may have changed.
    """
    write_private(places.server / SITE_FILE, site_toml().encode())
    if not places.address.exists():
        return _begin(places, url, today, entropy)
    if places.address.read_text() == url:
        return ()
    return tuple(replace(one, server=url) for one in open_keys(places, today, entropy))


def _begin(places: Places, url: str, today: str, entropy: Entropy) -> tuple[WorkerKeys, ...]:
    first, second = WORKERS
    founded = found(first, url, today, entropy)
    joining, request = ask_to_join(second, founded.network, entropy)
    asked = read_request(request, founded.worker.network)
    network, welcome = admit(asked, founded.secrets, founded.worker, founded.network, today)
    for number, sheet in enumerate(sheets(split(founded.secrets, entropy(PAD_BYTES)), network.root, today), start=1):
        write_private(places.folder / f"half-{number}.txt", sheet.encode())
    write_private(places.passphrase, PASSPHRASE.encode() + b"\n")
    write_private(places.server / NETWORK, encode(network))
    write_private(places.server / BACKUP, f"{backup_recipient(founded.secrets)}\n".encode())
    keys = replace(founded.worker, list_number=2, list_hash=list_hash(network.keys))
    return keys, accept_welcome(joining, welcome, today)


def keep_keys(places: Places, keys: tuple[WorkerKeys, ...], today: str, entropy: Entropy) -> None:
    """Write both workers' keys, locked, and last the address by which a folder counts as ready."""
    if keys:
        partner = new_identity(entropy)
        write_private(places.folder / "partner-key.txt", f"{partner}\n".encode())
        for one in keys:
            write_private(places.desk(one.name) / READERS, readers_toml(recipient_of(partner)).encode())
        with ThreadPoolExecutor() as both:  # each takes a third of a second; they go side by side
            list(both.map(lambda one: Desk(places.desk(one.name), PASSPHRASE, today, entropy).keep(one), keys))
        write_private(places.address, keys[0].server.encode())


def open_keys(places: Places, today: str, entropy: Entropy) -> tuple[WorkerKeys, ...]:
    """Return both workers' keys from their files."""
    with ThreadPoolExecutor() as both:
        return tuple(both.map(lambda name: Desk(places.desk(name), PASSPHRASE, today, entropy).keys(), WORKERS))


def tell(places: Places, house: House, keys: tuple[WorkerKeys, ...], hour: Callable[[], int], entropy: Entropy) -> None:
    """Tell the stories to the server, answer, note and draft as the desk, reply and say yes as she would."""
    offices = {
        one.name: Office(one, house, hour, entropy, lambda _: None, read_readers(places.desk(one.name))) for one in keys
    }
    for story in stories():
        _tell_one(story, house, offices, offices[WORKERS[0]].occasion())
    _list(places, Surroundings(house, hour, entropy), offices)


def _list(places: Places, around: Surroundings, offices: Mapping[str, Office]) -> None:
    """Begin the member's circle, let her come in, and let both workers publish its first list."""
    first, second = (_press(places.desk(name), offices[name]) for name in WORKERS)
    name = member().circle
    first.circles.begin(name, 1)
    _, link = first.circles.invite(name, "en")
    come_in(around, read_code(member().code), [link])
    first.propose(name)
    second.confirm(name)


def _press(folder: Path, office: Office) -> Press:
    notebook = Notebook(office, {}, lambda seen: write_private(folder / SEEN, encode(seen)))
    return Press(CircleDesk(office, notebook), Cases(office), lambda _done, _all: None)


def _tell_one(story: Story, house: House, offices: Mapping[str, Office], occasion: Occasion) -> None:
    keys = reporter_keys(root_secret(read_code(story.code), occasion.network))
    contents = (story.account, story.person, story.reach)
    house.report(reporter.compose_report(keys, occasion, contents, desk_may_read=True))
    if story.answer:
        _write(offices[story.answer.worker], keys, Answer(story.answer.words))
    if story.note:
        _write(offices[story.note.worker], keys, Note(story.note.words))
    if story.listed:
        text = _propose(story.listed, house, offices[story.listed.worker], keys, occasion)
        other = next(name for name in WORKERS if name != story.listed.worker)
        _write(offices[other], keys, Approval(text))
    if story.draft:
        _propose(story.draft, house, offices[story.draft.worker], keys, occasion)
    if story.note and story.note.reply:
        mailbox = _mailbox(house, keys, occasion)
        number = next(answer.number for answer in mailbox.answers if answer.kind == "note")
        language = story.account.language
        _change(house, keys, reporter.more(keys, occasion, mailbox, story.note.reply, note=number, language=language))


def _propose(proposed: Proposed, house: House, office: Office, keys: ReporterKeys, occasion: Occasion) -> Text:
    """Draft a text for her as the desk's page does; let her say yes to it, if she has in this story; return it."""
    opened = office.open(sha256(keys.mailbox).digest())
    draft = compose(proposed.sheet(occasion.today), office.readers, opened, occasion.today)
    office.write(opened.handle, draft, mark(opened))
    if proposed.yes:
        _change(house, keys, reporter.say_yes(keys, occasion, _mailbox(house, keys, occasion), draft.text))
    return draft.text


def _mailbox(house: House, keys: ReporterKeys, occasion: Occasion) -> reporter.OpenedMailbox:
    return reporter.open_mailbox(keys, occasion, house.post("/api/1/read", reporter.read_mailbox(keys), Mailbox))


def _change(house: House, keys: ReporterKeys, change: Change) -> None:
    nonce = house.post("/api/1/nonce", {}, Nonce).nonce
    house.post("/api/1/deed", reporter.ask(keys, nonce, change), Done)


def _write(office: Office, keys: ReporterKeys, act: Answer | Note | Approval) -> None:
    opened = office.read(sha256(keys.mailbox).digest())
    office.write(opened.handle, act, mark(opened))
