package quorate.ballots.combinations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.BallotShown;

/** Ballots that are held together, as people read them: each with its result once it is said. */
public record CombinedShown(UUID combined, String title, List<Question> questions) {

  public CombinedShown {
    questions = List.copyOf(questions);
  }

  /** One of them; {@code result} is as the ballot's own result is read. */
  public record Question(BallotShown ballot, @Nullable JsonNode result) {}
}
