package quorate.ballots.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import quorate.ballots.vote.Channel;
import quorate.ballots.vote.ChoiceAsked;

/** What people send about papers that are typed in. */
final class PaperRequests {

  private PaperRequests() {}

  record PaperWithdrawal(@NotNull PaperGone reason) {}

  /** Both persons key the same, the second without seeing what the first did. */
  record PaperAsked(
      @NotNull
          @Pattern(
              regexp = "[0-9A-Z]{1,10}",
              message = "Give the ODS code of a practice, such as G81001.")
          String practice,
      @NotNull UUID person,
      @NotNull @Pattern(regexp = "post|room", message = "Say post or room.") String channel,
      @NotNull Instant received,
      @NotNull @Valid ChoiceAsked choice) {

    Channel how() {
      return Channel.valueOf(channel.toUpperCase(Locale.ROOT));
    }
  }
}
