package quorate.chassis.print;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
