package quorate.chassis.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * A page as a tagged PDF (PDF/UA), with its one font embedded; it fetches nothing. Each sheet has
 * the page's title at its head and its number of how many at its foot, so that none is missed or
 * exchanged unseen.
 */
public final class Pdf {

  // what no XML document may hold: a page with it would be no page, and never be set
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
  private static final Pattern BODY = Pattern.compile("<body[^>]*>");

  // a heading goes with what follows, and what stands in a table with the heading of its columns
  private static final String SHEETS =
      """
      <style>
      @page {
        @top-left { content: element(head); }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Liberation Sans"; font-size: 8pt; color: #444; }
      }
      .running-head { position: running(head); max-height: 9mm; overflow: hidden; font-family: "Liberation Sans"; font-size: 8pt; color: #444; }
      table { -fs-table-paginate: paginate; -fs-page-break-min-height: 30mm; }
      tbody tr:first-child { page-break-inside: auto; }
      h2 { page-break-after: avoid; }
      body { word-wrap: break-word; }
      th { word-wrap: normal; }
      tbody th { width: 32mm; }
      </style>
      """;

  static {
    XRLog.setLoggingEnabled(false);
    FontMappers.set(new OneFont());
  }

  private Pdf() {}

  /** Of a page in XHTML; it takes a while, so not on an event loop. */
  public static byte[] of(String xhtml) {
    var bytes = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFastMode()
          .usePdfUaAccessibility(true)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .useFont(OneFont::open, "Liberation Sans")
          .withHtmlContent(onSheets(ILLEGAL.matcher(xhtml).replaceAll("")), null)
          .toStream(bytes)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String onSheets(String page) {
    var title = TITLE.matcher(page);
    var body = BODY.matcher(page);
    if (!title.find() || !body.find()) {
      return page;
    }
    return new StringBuilder(page)
        .insert(body.end(), "<div class=\"running-head\">%s</div>".formatted(title.group(1)))
        .insert(title.end(), SHEETS)
        .toString();
  }
}
