import MessageFormat
import Testing

struct HTMLTextTests {
  static let examples: [(String, String)] = [
    ("<p>One\n  two</p><p>three<br>four</p>", "One two\n\nthree\nfour\n"),
    ("日本\n語の <b>文</b>", "日本語の 文\n"),
    ("<table><tr><td>ASIN<td>B0</tr><tr><td>x</td></tr></table>", "ASIN\tB0\nx\n"),
    ("<ul><li>a<li>b</ul>z", "・a\n・b\nz\n"),
    ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b\n"),
    (
      "a&nbsp;&nbsp;b &amp; &#12354;&#x3044; &yen;1 &unknown; AT&T", "a  b & あい ¥1 &unknown; AT&T\n"
    ),
    ("<head><style>p{}</style><title>t</title></head>x<script>if (a<b) {}</script>y", "xy\n"),
    ("<head><p>a head that is not closed", "a head that is not closed\n"),
    ("a<!-- 30日以内 -->b<!-- > -->c<!--[if mso]>x<![endif]-->d", "abcd\n"),
    ("a<div style='Display : NONE'>x<div>y</div></div>b<p hidden>c<p>d", "ab\n\nd\n"),
    ("<pre>\n a\n  b</pre>c", " a\n  b\nc\n"),
    ("1 < 2 and <b>x</b", "1 < 2 and x\n"),
    ("</div></p>a<b><i>b</b>c", "abc\n"),
    ("<p>&nbsp;</p><p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb\n"),
    ("<p>a</p><!-- never closed", "a\n"),
    ("<a href='https://x.example/?a=1&amp;b=2'>z</a>", "z\n"),
    ("<div style='max-height:0px;overflow:hidden'>x</div>a", "a\n"),
    ("<span style='opacity:0'>x</span><span style='opacity:0.9'>a</span>", "a\n"),
    ("<td style='font-size:0'><p style='font-size:13px'>a</p>", "a\n"),
    ("<style>p.pre, .x:hover{display:none!important}</style><p class='a pre'>x</p><p>a</p>", "a\n"),
    ("<style><!-- /* { */ .q { color:red; display : none } --></style><i class=q>x</i>a", "a\n"),
    (
      "<style>@media print{.m{display:none}} .n{display:none}</style><b class=m>a</b><b class=n>x",
      "a\n"
    ),
    ("<a style='background:#f90;mso-hide:all'>a</a>", "a\n"),
    ("<div style='height:0; overflow:hidden'>x</div><p style='line-height:0'>a</p>", "a\n"),
    ("<p style='position:absolute;left:-9999px'>x</p><p style='margin-left:-9px'>a</p>", "a\n"),
    ("<p style='text-indent:-9999px'>x</p><p style='text-indent:-9px'>a</p>", "a\n"),
    ("<p style='opacity:0.0;'>x</p><p style='opacity:.5'>a</p>", "a\n"),
    ("<p style='display:none;display:block'>a</p>", "a\n"),
    ("<p style='overflow:hidden;height:10px'>a</p>", "a\n"),
    ("<del>72時間</del>48時間<s>x</s><span style='text-decoration:line-through'>x</span>", "48時間\n"),
    ("", ""), ("<", "<\n"), ("&", "&\n"), ("<p", ""),
    ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\n"),
  ]

  @Test(arguments: examples)
  func `HTML is read as a person sees it`(html: String, text: String) {
    #expect(HTMLText(rendering: html).text == text)
  }

  @Test func `nesting is no limit`() {
    let html = String(repeating: "<div><b>", count: 20_000) + "x"
    #expect(HTMLText(rendering: html).text == "x\n")
  }
}
