package quorate.ballots.vote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice that is sent within something else: exactly one of these. */
public record ChoiceAsked(
    @Nullable @Size(max = 10) String choose,
    @Nullable @Size(max = 26) List<@NotNull @Size(max = 10) String> rank,
    @Nullable Boolean abstain,
    @Nullable @Size(max = 26) List<@NotNull @Size(max = 10) String> mark,
    @Nullable @Size(max = 26)
        List<@NotNull @Size(max = 26) List<@NotNull @Size(max = 10) String>> levels,
    @Nullable @Size(max = 26) Map<@Size(max = 10) String, @NotNull Integer> score,
    @Nullable @Pattern(regexp = "yes|no", message = "Answer yes or no.") String answer,
    @Nullable Boolean spoil) {

  /** The choice; a 400 problem unless it is exactly one. */
  public MarkedPaper paper() {
    return new NewVote("", choose, rank, abstain, mark, levels, score, answer, spoil, null).paper();
  }
}
