#!/usr/bin/env python3
"""Writes the .eml files beside this script with Python's own email package.

Run it in this folder; the files are the same each time. Shops, ids and people are invented.
"""
from email import encoders, policy
from email.header import Header
from email.message import EmailMessage
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText

JAPANESE = (
    "出品者様\n\n下記の商品について、発行から365日以内の請求書をお送りください。\n"
    "①仕入れ先 ㈱見本 ～ ２個\n\nASIN: B0TEST0001\n"
)
SUBJECT = "出品用アカウントの一時停止について、ご提出いただきたい書類のお知らせ（第二回目のご連絡）"
DATE = "Fri, 06 Sep 2024 22:00:00 +0900"


def head(message, subject="通知", sender='"Amazon.co.jp" <seller-performance@amazon.co.jp>'):
    message["From"] = sender
    message["To"] = "seller@example.jp"
    message["Subject"] = Header(subject, "utf-8") if isinstance(subject, str) else subject
    message["Date"] = DATE
    message["Message-ID"] = "<20240906@example.jp>"
    return message


def wire(message):
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def write(name, message):
    data = message if isinstance(message, bytes) else wire(message)
    with open(name + ".eml", "wb") as file:
        file.write(data)


def in_charset(label, codec, encoder, text=JAPANESE):
    message = MIMENonMultipart("text", "plain", charset=label)
    message.set_payload(text.encode(codec))
    encoder(message)
    return head(message)


def fix_boundaries(message, prefix="part"):
    for number, part in enumerate(message.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{prefix}{number}")
    return message


write("shift-jis-base64", in_charset("Shift_JIS", "cp932", encoders.encode_base64))
write("euc-jp-quoted-printable", in_charset("EUC-JP", "euc_jis_2004", encoders.encode_quopri, JAPANESE.replace("㈱", "（株）").replace("①", "(1)").replace("～", "-")))
write("iso-2022-jp-row-13",
      wire(in_charset("ISO-2022-JP", "ascii", encoders.encode_noop, "")).split(b"\r\n\r\n")[0]
      + b"\r\n\r\n" + b"\x1b$B-!\x1b(B \x1b$B-j\x1b(B\x1b$BF|K\\\x1b(B \x1b(I1644\x1b(B\r\n")
write("iso-2022-jp-long-subject",
      head(MIMEText("確認しました。\n", "plain", "iso-2022-jp"),
           Header("アカウントの状態に関する大切なお知らせと、ご用意いただく書類の一覧", "iso-2022-jp")))
write("utf-8-labelled-shift-jis", in_charset("utf-8", "cp932", encoders.encode_base64))
write("shift-jis-labelled-utf-8", in_charset("shift_jis", "utf-8", encoders.encode_base64))
write("undeclared-euc-jp", wire(in_charset("us-ascii", "ascii", encoders.encode_noop, ""))
      + "請求書をお送りください。\r\n".encode("euc_jp"))
write("long-subject", head(MIMEText(JAPANESE, "plain", "utf-8"), SUBJECT))
write("windows-1252", in_charset("iso-8859-1", "cp1252", encoders.encode_quopri,
                                 "Your seller’s account – “at risk”: €100\n"))
write("gb2312", in_charset("gb2312", "gb18030", encoders.encode_base64, "您的账户已被停用。\n"))

alternative = head(MIMEMultipart("alternative"))
alternative.attach(MIMEText("  \n", "plain", "utf-8"))
related = MIMEMultipart("related")
related.attach(MIMEText(
    "<html><head><title>t</title><style>p{x:y}</style></head><body><p>7日以内に"
    "<a href='https://sellercentral.amazon.co.jp/a?b=1&amp;c=2'>返信</a>してください。"
    "<span style='display: none'>見えない</span></p><ul><li>請求書<li>改善計画</ul></body></html>",
    "html", "utf-8"))
picture = MIMEApplication(b"\x89PNG\r\n", "octet-stream")
picture.add_header("Content-ID", "<logo>")
related.attach(picture)
alternative.attach(related)
write("blank-plain-alternative", fix_boundaries(alternative))

notice = head(MIMEText(JAPANESE, "plain", "utf-8"), "アカウントの停止")
notice["Received"] = "from a by b; Fri, 06 Sep 2024 22:00:05 +0900"
outer = notice
for level in range(4):
    wrapper = MIMEMultipart("mixed")
    wrapper["From"] = f"client{level}@example.jp"
    wrapper["Subject"] = "Fwd: ..."
    wrapper["Date"] = "Sat, 07 Sep 2024 09:00:00 +0900"
    wrapper["Received"] = "from c by d; Sat, 07 Sep 2024 09:00:01 +0900"
    wrapper.attach(MIMEText("よろしくお願いします。\n", "plain", "utf-8"))
    wrapper.attach(MIMEMessage(outer))
    outer = wrapper
write("forwarded-four-times", fix_boundaries(outer))

mixed = head(MIMEMultipart("mixed"))
mixed.attach(MIMEText(JAPANESE, "plain", "utf-8"))
invoice = MIMEApplication(b"%PDF-1.4 invented", "pdf")
invoice.add_header("Content-Disposition", "attachment",
                   filename=("utf-8", "", "請求書 2024年.pdf"))
mixed.attach(invoice)
write("attachment-rfc2231", fix_boundaries(mixed))

modern = EmailMessage(policy=policy.SMTP)
modern["From"] = "Amazon サポート <notice@amazon.co.jp>"
modern["Subject"] = SUBJECT
modern["Date"] = DATE
modern["Reply-To"] = "seller-evaluation@amazon.co.jp"
modern["References"] = "<one@example.jp> <two@example.jp>"
modern["In-Reply-To"] = "<two@example.jp>"
modern.set_content(JAPANESE)
modern.add_alternative("<p>" + JAPANESE.replace("\n", "<br>") + "</p>", subtype="html")
write("modern-alternative", fix_boundaries(modern))

gmail = head(MIMEText(
    "ご確認ください。\n\n---------- Forwarded message ---------\nFrom: Amazon <notice@amazon.co.jp>\n"
    "Date: 2024年9月3日(火) 11:20\nSubject: アカウントの停止\nTo: <seller@example.jp>\n\n\n"
    "停止しました。17日以内にご返信ください。\n\n2024年8月1日(木) 9:00 店 <seller@example.jp>:\n> 先日の件です\n> 以上\n",
    "plain", "utf-8"), "Fwd: アカウントの停止", "client@example.jp")
write("forwarded-inline", gmail)

outlook = head(MIMEText(
    "Please see below.\n\n-----Original Message-----\nFrom: Amazon <notice@amazon.com>\n"
    "Sent: Tuesday, September 3, 2024 10:00 PM\nTo: seller\nSubject: Your account\n\n"
    "Your account is deactivated.\n", "plain", "us-ascii"), "FW: Your account", "client@example.jp")
write("forwarded-outlook", outlook)

answer = head(MIMEText(
    "We need more information.\n\nOn Tue, Sep 3, 2024 at 10:00 PM A Shop <seller@example.jp>\n"
    "wrote:\n> Dear team, within 7 days\n> Regards\n", "plain", "us-ascii"), "Re: Your account")
write("answer-with-history", answer)

raw = (b"From: notice@amazon.co.jp\r\nSubject: " + "生の件名".encode("utf-8")
       + b"\r\nDate: Fri, 6 Sep 24 22:00 JST (Japan)\r\n\r\n" + "本文\r\n".encode("cp932"))
write("raw-eight-bit-headers", raw)
