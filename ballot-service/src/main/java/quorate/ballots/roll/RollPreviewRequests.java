package quorate.ballots.roll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BasisCompared;
import quorate.ballots.electorate.RollRequests.ElectorateAsked;
import quorate.ballots.electorate.RollRequests.RollTermsAsked;
import quorate.ballots.electorate.RollRequests.WeighingAsked;
import quorate.ballots.electorate.WeightBasis;

/** What people send to look at a roll that is not frozen. */
final class RollPreviewRequests {

  private static final int MOST_BASES = 5;

  private RollPreviewRequests() {}

  record NewPreview(
      @NotNull LocalDate on,
      @NotNull @Valid ElectorateAsked electorate,
      @NotNull WeightBasis weightBasis,
      @Nullable @Valid RollTermsAsked rollTerms) {}

  record NewComparison(
      @NotNull LocalDate on,
      @NotNull @NotEmpty @Size(max = MOST_BASES) List<@NotNull @Valid BasisAsked> bases) {

    List<BasisCompared> compared() {
      return bases.stream().map(BasisAsked::compared).toList();
    }
  }

  record BasisAsked(@NotNull WeightBasis weightBasis, @Nullable @Valid WeighingAsked weighing) {

    BasisCompared compared() {
      return new BasisCompared(weightBasis, WeighingAsked.weighing(weighing));
    }
  }
}
