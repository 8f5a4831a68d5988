package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.meeting.ProxyStatement;
import quorate.counting.outcome.rule.Weighting;

/** What a notice tells members of proxies. */
class ProxyStatementTest {

  @Test
  void several_proxies_are_a_right_where_there_are_shares() {
    assertEquals(List.of("s324(1), 325(1)", "s324(2), 325(1)"), sections(Weighting.shares()));
    assertEquals(List.of("s324(1), 325(1)"), sections(Weighting.members()));
  }

  private static List<String> sections(Weighting weighting) {
    return ProxyStatement.of(weighting).stream().map(it -> it.source().place()).toList();
  }
}
