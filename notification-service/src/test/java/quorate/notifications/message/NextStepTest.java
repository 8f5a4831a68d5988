package quorate.notifications.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import quorate.notifications.message.NextStep.TryAgain;
import quorate.notifications.message.NextStep.WriteLetter;

class NextStepTest {

  private static final Evidence BUSY = new Evidence("451 try again later");

  @Test
  void what_may_pass_is_tried_again_after_growing_pauses() {
    assertEquals(new TryAgain(Duration.ofSeconds(2)), NextStep.after(BUSY, 1));
    assertEquals(new TryAgain(Duration.ofMinutes(5)), NextStep.after(BUSY, 4));
  }

  @Test
  void what_fails_too_often_becomes_a_letter() {
    assertEquals(new WriteLetter("e-mail failed 5 times"), NextStep.after(BUSY, 5));
  }

  @Test
  void a_final_refusal_becomes_a_letter_at_once() {
    assertEquals(
        new WriteLetter("e-mail was refused: 550 no such mailbox"),
        NextStep.after(new Evidence("550 no such mailbox"), 1));
  }
}
