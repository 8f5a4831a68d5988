package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;

/** Several persons whom a corporation authorised, on a poll. */
class RepresentativesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # said              | counts  | source
          for                 | for     | s323(2): one alone
          for for for         | for     | s323(4)(a): the same way
          against against     | against | s323(4)(a)
          abstain abstain     | abstain | s323(4)(a)
          for against         | nothing | s323(4)(b): treated as not exercised
          for for abstain     | nothing | s323(4)(b)
          """)
  void they_say_the_same_or_nothing(String said, String counts) {
    var stands = Stream.of(said.split(" ", -1)).map(Facts::stand).toList();
    var vote = Vote.byRepresentatives("Corporation", stands);
    var told = vote.map(Vote::stand).map(Stand::toString);
    assertEquals(counts, told.orElse("nothing"));
    assertEquals(
        vote.isPresent() ? Optional.of("Corporation") : Optional.empty(), vote.map(Vote::member));
  }
}
