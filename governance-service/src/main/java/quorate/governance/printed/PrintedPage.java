package quorate.governance.printed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How pages look on a screen and on paper: minutes, check-lists and dossiers. */
public final class PrintedPage {

  /** The style, which each page holds. */
  public static final String CSS =
      """
      @page { size: A4; margin: 20mm; }
      body { font: 15px/1.5 "Liberation Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1b1b; margin: 24px; max-width: 46em; }
      h1 { font-size: 24px; margin: 0 0 8px; }
      h2 { font-size: 18px; margin: 20px 0 4px; break-after: avoid; }
      p { margin: 0 0 6px; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #ccc; }
      tr { page-break-inside: avoid; }
      .evidence { font-size: 12px; color: #444; margin: 2px 0 0; }
      .sign { border-bottom: 1px solid #1b1b1b; margin: 32px 0 0; max-width: 28em; }
      footer { font-size: 12px; color: #444; margin-top: 24px; }
      @media print { body { margin: 0; font-size: 10.5pt; } }
      """;

  /** Lets a browser apply this style and nothing else. */
  static final String POLICY =
      "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-%s'".formatted(hash());

  private PrintedPage() {}

  private static String hash() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
