package quorate.chassis.print;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What is set in type. */
class PdfTest {

  @Test
  void a_character_that_no_page_may_hold_does_not_keep_the_rest_from_print() {
    byte[] pdf =
        Pdf.of(
            """
            <html lang="en"><head><title>T</title></head><body><p>x%c%c%c</p></body>
            </html>"""
                .formatted(1, 0xFFFF, 0xD83D));
    assertEquals("%PDF", new String(pdf, 0, 4, US_ASCII));
  }

  @Test
  void each_sheet_has_the_title_its_number_and_the_heading_of_a_table_that_goes_on()
      throws IOException {
    String page =
        """
        <html lang="en"><head><title>Minutes of &lt;the&gt; Board</title>
        <style>body {font-family: "Liberation Sans"}</style></head><body>
        <table><thead><tr><th>Item</th></tr></thead><tbody>%s</tbody></table></body></html>"""
            .formatted("<tr><td>It was said.</td></tr>".repeat(80));
    try (var pdf = Loader.loadPDF(Pdf.of(page))) {
      int sheets = pdf.getNumberOfPages();
      assertTrue(sheets > 1);
      for (int sheet = 1; sheet <= sheets; sheet++) {
        var text = new PDFTextStripper();
        text.setStartPage(sheet);
        text.setEndPage(sheet);
        String read = text.getText(pdf);
        assertTrue(read.contains("Minutes of <the> Board"), read);
        assertTrue(read.contains("Page %d of %d".formatted(sheet, sheets)), read);
        assertTrue(read.contains("Item"), read);
      }
    }
  }

  @Test
  void a_word_longer_than_a_line_goes_on_in_the_next() throws IOException {
    String word = "W".repeat(200);
    String page =
        """
        <html lang="en"><head><title>T</title>
        <style>body {font-family: "Liberation Sans"}</style></head><body>
        <p>%1$s</p><table><tbody><tr><th>Meeting</th><td>%1$s</td></tr></tbody></table></body></html>"""
            .formatted(word);
    try (var pdf = Loader.loadPDF(Pdf.of(page))) {
      float edge = pdf.getPage(0).getMediaBox().getWidth();
      var seen = new AtomicInteger();
      var text =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              if (at.getUnicode().equals("W") && at.getEndX() <= edge) {
                seen.incrementAndGet();
              }
            }
          };
      text.getText(pdf);
      String read = new PDFTextStripper().getText(pdf);
      assertTrue(read.contains("Meeting"), read);
      assertEquals(2 * word.length(), seen.get(), "what stands on the sheet");
    }
  }
}
