package quorate.ballots.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a certificate looks, on a screen and on paper. The page holds all of it. */
final class PageStyle {

  static final String CSS =
      """
      @page { size: A4; margin: 15mm 18mm; }
      body { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; font-size: 10.5pt; line-height: 1.4; color: #1b1b1b; }
      h1 { font-size: 20pt; font-weight: normal; margin: 0 0 2mm 0; }
      h2 { font-size: 13pt; font-weight: normal; margin: 7mm 0 2mm 0; page-break-after: avoid; }
      tr { page-break-inside: avoid; }
      .outcome { font-size: 14pt; margin: 3mm 0; padding: 3mm 4mm; border-left: 2mm solid #005eb8; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.2mm solid #999; font-weight: normal; word-wrap: break-word; }
      th.name { width: 38mm; color: #444; }
      td.clause { width: 70mm; font-size: 9pt; color: #444; }
      th.option { width: 18mm; }
      .votes { width: 30mm; text-align: right; padding-right: 0; }
      .stage { width: 22mm; text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; }
      footer { margin-top: 8mm; font-size: 8.5pt; color: #444; }
      """;

  /** Lets a browser apply this style and nothing else. */
  static final String POLICY =
      "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-%s'".formatted(hash());

  private PageStyle() {}

  private static String hash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
