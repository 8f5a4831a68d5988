package quorate.membership.extracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How a page looks on a screen and on paper. The page holds all of it, so a copy looks the same.
 */
final class PageStyle {

  static final String CSS =
      """
      @page { size: A4 landscape; margin: 15mm 12mm; }
      body { font: 15px/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1b1b; margin: 24px; }
      h1 { font-size: 24px; margin: 0 0 8px; }
      p { margin: 0 0 4px; color: #444; }
      table { border-collapse: collapse; width: 100%; margin: 16px 0; font-size: 14px; }
      caption { text-align: left; padding-bottom: 4px; color: #444; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #ccc; }
      thead th { vertical-align: bottom; border-bottom: 2px solid #1b1b1b; }
      tbody th { font-weight: 600; }
      .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .whole { white-space: nowrap; }
      footer { font-size: 12px; }
      @media print {
        body { margin: 0; font-size: 10pt; }
        table { font-size: 8.5pt; }
      }
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
      throw new IllegalStateException(e);
    }
  }
}
