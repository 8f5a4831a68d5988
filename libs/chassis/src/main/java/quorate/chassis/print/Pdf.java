package quorate.chassis.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** A page as a tagged PDF (PDF/UA), with its one font embedded; it fetches nothing. */
public final class Pdf {

  // what no XML document may hold: a page with it would be no page, and never be set
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

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
          .withHtmlContent(ILLEGAL.matcher(xhtml).replaceAll(""), null)
          .toStream(bytes)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
