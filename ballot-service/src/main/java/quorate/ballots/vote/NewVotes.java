package quorate.ballots.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a representative sends in several ballots at once: a choice for each that is named. */
record NewVotes(
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ChoiceIn> choices,
    @Nullable @Size(min = 1, max = 2_000) String note) {

  /** A choice in one of them. */
  record ChoiceIn(
      @NotNull UUID ballot,
      @Nullable @Size(max = 10) String choose,
      @Nullable @Size(max = 26) List<@NotNull @Size(max = 10) String> rank,
      @Nullable Boolean abstain,
      @Nullable @Size(max = 26) List<@NotNull @Size(max = 10) String> mark,
      @Nullable @Size(max = 26)
          List<@NotNull @Size(max = 26) List<@NotNull @Size(max = 10) String>> levels,
      @Nullable @Size(max = 26) Map<@Size(max = 10) String, @NotNull Integer> score,
      @Nullable @Pattern(regexp = "yes|no", message = "Answer yes or no.") String answer,
      @Nullable Boolean spoil) {

    /** As if it were sent alone, for this practice and with this note. */
    NewVote of(String practice, @Nullable String note) {
      return new NewVote(practice, choose, rank, abstain, mark, levels, score, answer, spoil, note);
    }
  }
}
