package quorate.ballots.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TypedPaperTest {

  private static final Instant CLOSES = Instant.parse("2026-06-16T11:00:00Z");

  private static TypedPaper paper(String state) {
    var view = new TypedPaperView();
    view.state = state;
    return TypedPaper.of(view, CLOSES);
  }

  @Test
  void one_that_waits_tells_before_when_its_second_person_must_key_it() {
    assertEquals(CLOSES, paper("entered").confirmBefore());
    assertNull(paper("confirmed").confirmBefore());
    assertNull(paper("not-taken").confirmBefore());
  }
}
