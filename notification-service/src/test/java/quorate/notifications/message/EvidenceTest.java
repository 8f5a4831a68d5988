package quorate.notifications.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "550 5.1.1 <asha.rao@hove.example>: no such mailbox",
        "550 asha.rao@hove.example unknown",
        "550 mailbox (asha.rao@hove.example) unknown",
        "550 to:asha.rao@hove.example; bounced",
        "550 \"asha rao\" <asha.rao@hove.example> gone"
      })
  void an_address_never_stands_in_it(String reply) {
    String text = new Evidence(reply).text();

    assertFalse(text.contains("asha.rao") || text.contains("hove.example"), text);
  }

  @Test
  void nor_does_the_mailbox_without_its_domain() {
    assertEquals(
        "550 5.1.1 User [mailbox] unknown, asha is not meant",
        Evidence.about(
                "asha.rao@hove.example", "550 5.1.1 User Asha.Rao unknown, asha is not meant")
            .text());
  }

  @Test
  void it_is_one_line_of_bounded_length() {
    assertEquals("250 OK", new Evidence("250\r\n  OK\n").text());
    assertEquals(400, new Evidence("x".repeat(5_000)).text().length());
  }

  @Test
  void a_reply_of_the_five_hundreds_is_final() {
    assertTrue(new Evidence("550 no such mailbox").isFinal());
    assertFalse(new Evidence("451 try again later").isFinal());
    assertFalse(new Evidence("connection refused").isFinal());
  }
}
