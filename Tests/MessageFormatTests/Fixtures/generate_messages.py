#!/usr/bin/env python3
"""Writes messages as many programs do, and what Python's own email package reads in them.

    generate_messages.py SEED COUNT

prints a line of JSON for each: the message in base64, its subject, sender, date, text and
the names, types and contents of its attachments. People and shops are invented.
"""
import base64
import json
import random
import re
import sys
from datetime import datetime, timedelta, timezone
from email import encoders, message_from_bytes, policy
from email.charset import BASE64, QP, SHORTEST, Charset
from email.header import Header
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.utils import encode_rfc2231, format_datetime, formataddr, quote

JAPANESE = [
    "出品用アカウントの一時停止について", "ご提出いただきたい書類", "第二回目のご連絡", "真贋調査", "請求書",
    "改善計画書", "商品の信頼性に関する申し立て", "発行から365日以内", "３０日以内", "17日以内にご返信ください",
    "ご不便をおかけいたします", "知的財産権の侵害", "サプライヤーの連絡先", "ASIN: B0TEST0001", "（重要）",
    "残高の留保", "～と、─ ― ・「」", "お客様", "Fw:", "Re:", "[ケースID 1234567890]", "ポリシー違反", "  ", "!?",
]
ENGLISH = [
    "Your selling account", "is at risk of deactivation", "within 72 hours", "Plan of Action",
    "ASIN: B0TEST0002", "invoices from the last 365 days", "[CASE 0987654321]", "Re:", "Fwd:",
    "Regards,", "Seller Performance", "=?not a word", "a=b&c", "50% off", "e-mail", "(comment)",
]
OTHERS = {
    "windows-1252": ["Müller – “café”", "£20", "naïve façade", "à la carte", "Größe"],
    "iso-8859-1": ["Müller, café", "naïve", "£20", "Größe"],
    "koi8-r": ["Уважаемый продавец", "счёт", "30 дней"],
    "gb2312": ["您的账户已被停用", "发票", "请在17天内回复"],
    "big5": ["您的帳戶已停用", "發票"],
    "euc-kr": ["판매자 계정", "송장", "17일 이내"],
}
NAMES = [
    "請求書.pdf", "invoice 2024.pdf", "改善計画書（最終）第三版.docx", "見積書 令和6年9月.xlsx",
    "a'b.pdf", "résumé.txt", "100% sure.png", "長い名前の" * 12 + ".pdf", "quote\"d.pdf", "x;y=z.csv",
]
JAPANESE_CHARSETS = ["utf-8", "utf-8", "iso-2022-jp", "shift_jis", "euc-jp"]
TYPES = ["application/pdf", "image/png", "application/octet-stream", "text/csv"]


def words(pick, language, count):
    return " ".join(pick.choice(language) for _ in range(count))


def encodable(text, charset):
    return text.encode(charset, "ignore").decode(charset)


def choose_charset(pick):
    """A charset, and the words that can be written in it."""
    kind = pick.random()
    if kind < 0.65:
        charset = pick.choice(JAPANESE_CHARSETS)
        return charset, [w for w in (encodable(word, charset) for word in JAPANESE) if w.strip()]
    if kind < 0.85:
        return "us-ascii", ENGLISH
    charset = pick.choice(list(OTHERS))
    return charset, OTHERS[charset]


def encoded_words(text, charset, pick):
    """A header's value as programs of the time wrote it."""
    if charset == "us-ascii":
        return text
    if pick.random() < 0.5:
        header = Charset(charset)
        header.header_encoding = pick.choice([BASE64, QP, SHORTEST])
        return Header(text, header, maxlinelen=pick.choice([60, 76])).encode()
    # By hand: whole characters in each word, words on one line or folded.
    step = pick.randint(3, 12)
    pieces = [text[at:at + step] for at in range(0, len(text), step)]
    label = pick.choice([charset, charset.upper(), charset + "*ja"])
    made = []
    for piece in pieces:
        data = piece.encode(charset)
        if pick.random() < 0.6:
            made.append(f"=?{label}?{pick.choice('Bb')}?{base64.b64encode(data).decode()}?=")
        else:
            quoted = "".join(chr(b) if chr(b).isalnum() and b < 128 else f"={b:02X}" for b in data)
            made.append(f"=?{label}?{pick.choice('Qq')}?{quoted}?=")
    return pick.choice([" ", "\n ", "\n\t"]).join(made)


def date(pick):
    zone = timezone(timedelta(minutes=pick.choice([540, 540, 0, -300, -420, 330, 345, 60])))
    moment = datetime(2013, 1, 1, tzinfo=zone) + timedelta(seconds=pick.randrange(13 * 365 * 86400))
    form = pick.randrange(6)
    if form == 0:
        return format_datetime(moment) + " (JST)"
    if form == 1:
        return format_datetime(moment).split(", ")[1]
    if form == 2:
        return moment.strftime("%a, %d %b %y %H:%M:%S ") + pick.choice(["GMT", "EST", "PDT", "UT"])
    if form == 3:
        return moment.strftime("%d %b %Y %H:%M +0900")
    return format_datetime(moment)


def sender(pick):
    charset, language = choose_charset(pick)
    address = pick.choice(["notice@amazon.co.jp", "no-reply@amazon.com", "tanaka@shop.example.jp"])
    form = pick.randrange(5)
    if form == 0:
        return address
    if form == 1:
        return f"<{address}>"
    if form == 2:
        return f'"{quote(words(pick, ["Amazon.co.jp", "Seller, Performance", "A (b)"], 1))}" <{address}>'
    name = words(pick, language, 1).strip()
    if charset == "us-ascii":
        return formataddr((name, address))
    return encoded_words(name, charset, pick) + f" <{address}>"


def text_part(pick):
    charset, language = choose_charset(pick)
    lines = [words(pick, language, pick.randint(0, 5)) for _ in range(pick.randint(1, 12))]
    lines.append(max(language, key=len))
    text = "\n".join(lines) + pick.choice(["\n", "\n\n", ""])
    data = text.encode(charset)
    part = MIMENonMultipart("text", "plain", charset=pick.choice([charset, charset.upper()]))
    part.set_payload(data)
    if charset in ("us-ascii", "iso-2022-jp") and pick.random() < 0.5:
        part["Content-Transfer-Encoding"] = "7bit"
    elif charset not in ("us-ascii", "iso-2022-jp") and pick.random() < 0.3:
        part["Content-Transfer-Encoding"] = "8bit"
        part.set_payload(data.decode("ascii", "surrogateescape"))
    else:
        pick.choice([encoders.encode_base64, encoders.encode_quopri])(part)
    return part


def attachment(pick):
    main, sub = pick.choice(TYPES).split("/")
    part = MIMEBase(main, sub)
    part.set_payload(pick.randbytes(pick.randint(0, 400)))
    encoders.encode_base64(part)
    name, form = pick.choice(NAMES), pick.randrange(5)
    if form == 0:
        part.add_header("Content-Disposition", "attachment", filename=("utf-8", "ja", name))
    elif form == 1:
        encoded = encode_rfc2231(name, "utf-8")
        # Python decodes each piece for itself: no octet may be cut in two.
        pieces = re.findall(r"(?:%%..|[^%%]){1,%d}" % pick.randint(8, 30), encoded)
        value = "attachment"
        for number, piece in enumerate(pieces):
            value += f";\n filename*{number}*={piece}"
        part["Content-Disposition"] = value
    elif form == 2:
        charset = pick.choice(["utf-8", "iso-2022-jp"])
        name = encodable(name, charset).replace('"', "")
        value = Header(name, charset, maxlinelen=10_000).encode()
        part["Content-Disposition"] = "attachment"
        part.set_param("name", value)
    elif form == 3:
        part["Content-Disposition"] = f'attachment; filename="{quote(encodable(name, "ascii"))}"'
    else:
        part["Content-Disposition"] = "attachment"
    return part


def body(pick, depth=0):
    kind = pick.random()
    if kind < 0.35 or depth > 3:
        return text_part(pick)
    if kind < 0.55:
        outer = MIMEMultipart("alternative")
        outer.attach(text_part(pick))
        html = MIMENonMultipart("text", "html", charset="utf-8")
        html.set_payload("<p>別の文</p>".encode())
        encoders.encode_base64(html)
        outer.attach(html)
        return outer
    if kind < 0.9:
        outer = MIMEMultipart("mixed")
        outer.attach(body(pick, 4))
        for _ in range(pick.randint(1, 3)):
            outer.attach(attachment(pick))
        return outer
    outer = MIMEMultipart("mixed")
    outer.attach(text_part(pick))
    outer.attach(MIMEMessage(message(pick, depth + 1)))
    return outer


def message(pick, depth=0):
    made = body(pick, depth)
    charset, language = choose_charset(pick)
    fields = {
        "From": sender(pick),
        "To": "seller@example.jp",
        "Subject": encoded_words(words(pick, language, pick.randint(1, 6)).strip(), charset, pick),
        "Date": date(pick),
        "Message-ID": f"<{pick.getrandbits(64):x}@example.jp>",
    }
    for name in pick.sample(list(fields), len(fields)):
        made[pick.choice([name, name, name.upper(), name.lower()])] = fields[name]
    return made


def modern(pick):
    """A message by the package's newer interface."""
    made = EmailMessage(policy=pick.choice([policy.SMTP, policy.SMTPUTF8, policy.default]))
    made["From"] = f"{pick.choice(['アマゾン サポート', 'Seller Performance', '田中, 太郎'])!r} <a@example.jp>".replace("'", '"')
    made["Subject"] = words(pick, JAPANESE + ENGLISH, pick.randint(1, 9)).strip()
    made["Date"] = format_datetime(datetime(2024, 9, 6, 22, 0, tzinfo=timezone.utc))
    made.set_content(words(pick, JAPANESE, 30) + "\n", cte=pick.choice(["base64", "quoted-printable", "8bit"]))
    if pick.random() < 0.5:
        made.add_alternative("<p>別の文</p>", subtype="html")
    for _ in range(pick.randint(0, 2)):
        made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=pick.choice(NAMES))
    return made


def innermost(parsed):
    for part in parsed.walk():
        if part.get_content_type() == "message/rfc822":
            return innermost(part.get_payload(0))
    return parsed


def in_utf8(value):
    """Python leaves headers in UTF-8 (RFC 6532) as they are; so do mail servers today."""
    return value and value.encode("utf-8", "surrogateescape").decode("utf-8")


def with_lf(text):
    return text.replace("\r\n", "\n")


def read(data):
    outer = message_from_bytes(data, policy=policy.default)
    parsed = innermost(outer)
    plain = parsed.get_body(("plain",))
    moment = parsed["date"].datetime
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    address = parsed["from"].addresses[0]
    files = [
        part for part in outer.walk()
        if not part.is_multipart() and (part.is_attachment() or part.get_filename())
    ]
    return {
        # Folded right after its name, a field keeps a blank at its beginning.
        "subject": in_utf8(str(parsed["subject"])).strip(),
        "name": in_utf8(address.display_name),
        "address": address.addr_spec,
        "date": moment.isoformat(),
        "text": with_lf(plain.get_payload(decode=True).decode(plain.get_content_charset(), "replace")),
        "attachments": [
            {
                "name": in_utf8(part.get_filename()),
                "type": part.get_content_type(),
                "bytes": base64.b64encode(part.get_payload(decode=True)).decode(),
            }
            for part in files
        ],
    }


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    for number in range(count):
        pick = random.Random(seed * 100_000 + number)
        made = modern(pick) if pick.random() < 0.2 else message(pick)
        data = made.as_bytes()
        if pick.random() < 0.7:
            data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        print(json.dumps({"message": base64.b64encode(data).decode(), **read(data)}))


main()
