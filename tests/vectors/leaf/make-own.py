"""Writes own.json: ten events of one stream, made from design/leaf.md alone, the same bytes at every run.

    python3 tests/vectors/leaf/make-own.py
"""
import hashlib
import hmac
import json
import pathlib
import uuid

SEED = b'tocsin leaf vectors, our own, 1'
BASE = ['stream', 'n', 'prev', 'at', 'organisation', 'actor', 'verb', 'label']
ABSENT, ERASED = object(), object()
drawn = 0


def draw(size):
    """The next bytes of a fixed sequence, where the product takes random ones."""
    global drawn
    drawn += 1
    return hashlib.sha256(SEED + drawn.to_bytes(8, 'big')).digest()[:size]


def draw_uuid():
    return str(uuid.UUID(bytes=draw(16), version=4))


def canonical(value):
    """RFC 8785 for what the ledger holds; Python's own key order is by code point, not by UTF-16 unit."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode('utf-16-be'))
        return '{' + ','.join(canonical(key) + ':' + canonical(value[key]) for key in keys) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(canonical, value)) + ']'
    assert value is None or isinstance(value, (bool, str)) or (isinstance(value, int) and abs(value) < 2**53)
    return json.dumps(value, ensure_ascii=False)


def value_bytes(value):
    return (value if isinstance(value, str) else canonical(value)).encode()


def commit(event, field, salt, value):
    sized = len(value).to_bytes(8, 'big') + value
    parts = [b'tocsin-commit/v1', uuid.UUID(event).bytes, field.encode(), sized]
    return hmac.new(salt, b'\0'.join(parts), hashlib.sha256).digest()


def make(event, base, fields, identities):
    """fields: (name, value) in the order of the kind; identities: (text,), or None where the kind has none.
    A third or second member ERASED: committed like any other, then forgotten."""
    committed, kept = [], []
    for text, *fate in identities or []:
        identity, salt = draw_uuid(), draw(32)
        digest = commit(event, 'identity/' + identity, salt, value_bytes(text)).hex()
        committed.append(digest)
        if ERASED not in fate:
            kept.append({'identity': identity, 'salt': salt.hex(), 'value': text, 'commitment': digest})
    listed = [] if identities is None else [('identities', sorted(committed))]
    commitments, opened = [], []
    for slot, (field, value, *fate) in enumerate(list(zip(BASE, base)) + fields + listed):
        if value is ABSENT:
            commitments.append(draw(32))
            continue
        salt, data = draw(32), value_bytes(value)
        commitments.append(commit(event, field, salt, data))
        if ERASED not in fate:
            opened.append({'slot': slot, 'field': field, 'salt': salt.hex(), 'value': value,
                           'value_bytes': data.hex(), 'commitment': commitments[-1].hex()})
    commitments += [draw(32) for _ in range(32 - len(commitments))]
    digest = hashlib.sha256(b''.join(commitments)).hexdigest()
    leaf = canonical({'v': 1, 'id': event, 'fields': digest})
    made = {'id': event, 'commitments': [c.hex() for c in commitments], 'opened': opened, 'fields': digest,
            'leaf': leaf, 'leaf_hash': hashlib.sha256(b'\0' + leaf.encode()).hexdigest()}
    return made if identities is None else made | {'identities': kept}


LINES = (f'{n:05d} offered by the gram, seller says: \u201cask me\u201d \U0001f48a\n' for n in range(2000))
LARGE = ''.join(LINES).encode()[:99_996].decode(errors='ignore')
LARGE += '.' * (99_996 - len(LARGE.encode())) + '\U0001f9ea'
ASTRAL = 'a\u200bb\u200d\u2060\ufeff \U0001d4de \U0001f468\u200d\U0001f52c e\u0301 \u00e9'
KEYS = {'\ufb33': 1, '\U0001f600': 2, '\u20ac': 3, '10': 4, '9': 5, '': 6, '\r': 7, '\u0080': 8, '\u00f6': 9,
        'b': {'z': [], 'a': {}, '\uff5e': [{'y': 'tab\t quote" back\\ \u000f \u007f \u2028', 'x': None}],
              '\U00010000': 'astral key'}}
LISTS = [('countries', ['NL', 'DE', 'AT', 'NL']), ('none', []),
         ('with', '5f0c2d1e-8a77-4c3b-9d52-0b1e6f7a8c90')]
SCALARS = [('below', -1), ('lowest', -(2**53 - 1)), ('highest', 2**53 - 1), ('nought', 0),
           ('larger', str(2**53)), ('yes', True), ('no', False), ('mixed', [True, False, None, -7])]
THREE = [('seller_handle',), ('+43 1 000000',), ('\u041e\u043b\u0435\u0433 \U0001f9ea',)]
EVENTS = [
    ('incident.noted', [('text', '')], None),
    ('incident.noted', [('text', ASTRAL)], None),
    ('incident.noted', [('text', LARGE)], None),
    ('incident.shared', LISTS, None),
    ('incident.assessed', [('detail', KEYS)], None),
    ('incident.assessed', SCALARS, None),
    ('incident.reported', [('text', 'nobody named')], []),
    ('incident.reported', [('text', 'three named')], THREE),
    ('incident.revealed', [('reason', 'duty'), ('until', ABSENT), ('fields', ['handle'])], None),
    ('incident.reported', [('text', 'erased later', ERASED), ('quantity', 25)],
     [('kept_handle',), ('gone_handle', ERASED)]),
]

stream, organisation, actor = 'incident:' + draw_uuid(), draw_uuid(), draw_uuid()
events = []
for n, (verb, fields, identities) in enumerate(EVENTS, 1):
    prev = events[-1]['leaf_hash'] if events else '0' * 64
    at = f'2026-03-01T08:{n:02d}:00.{n:06d}Z'
    base = [stream, str(n), prev, at, organisation, actor, verb, 'TLP:AMBER']
    events.append(make(draw_uuid(), base, fields, identities))

about = 'our own examples of design/leaf.md, version 1; ten events of one stream, written by make-own.py'
target = pathlib.Path(__file__).with_name('own.json')
target.write_text(json.dumps({'about': about, 'events': events}, indent=1) + '\n')
