package quorate.chassis.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** A page as a tagged PDF (PDF/UA), with its one font embedded; it fetches nothing. */
public final class Pdf {

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
          .withHtmlContent(xhtml, null)
          .toStream(bytes)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
