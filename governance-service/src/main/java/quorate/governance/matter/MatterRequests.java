package quorate.governance.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.ballot.BallotRules;
import quorate.governance.ballot.Electorate;
import quorate.governance.matter.Paper.Option;
import quorate.governance.matter.Paper.Reading;

/** What people send about a matter. */
final class MatterRequests {

  private static final int LINE = 200;
  private static final int TEXT = 2_000;

  private MatterRequests() {}

  record NewMatter(
      @NotBlank @Size(max = LINE) String title,
      @NotBlank @Size(max = TEXT) String question,
      @NotNull String kind,
      @Nullable UUID supersedes) {}

  record BallotAsked(
      @NotNull String vehicle,
      @NotNull String kind,
      @NotNull @Valid PaperAsked paper,
      @NotNull @Valid ElectorateAsked electorate,
      @NotNull String weightBasis,
      @NotNull @Valid RulesAsked rules) {}

  record PaperAsked(
      @NotNull String method, @NotNull @Size(max = 26) List<@NotNull @Valid OptionAsked> options) {

    Paper paper() {
      return new Paper(method, options.stream().map(OptionAsked::described).toList());
    }
  }

  record OptionAsked(
      @NotNull @Pattern(regexp = "[A-Z]", message = "Give one capital letter, such as A.")
          String option,
      @NotBlank @Size(max = LINE) String title,
      @NotBlank @Size(max = TEXT) String summary,
      @NotBlank @Size(max = TEXT) String implications,
      @NotNull @Size(max = 20) List<@NotNull @Valid ReadingAsked> papers,
      @NotNull UUID contact) {

    Option described() {
      var readings = papers.stream().map(ReadingAsked::reading).toList();
      return new Option(option, title, summary, implications, readings, contact);
    }
  }

  record ReadingAsked(
      @NotBlank @Size(max = LINE) String title,
      @NotNull
          @Pattern(
              regexp = "https?://\\S+",
              message = "Give an address that begins with https:// or http://.")
          @Size(max = 1_000)
          String url,
      @Nullable
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a SHA-256 as 64 hexadecimal digits in lower case.")
          String sha256) {

    Reading reading() {
      return new Reading(title, url, sha256);
    }
  }

  record ElectorateAsked(
      @NotNull String kind,
      @Nullable
          @Pattern(
              regexp = "[0-9A-Z]{1,10}",
              message = "Give an ODS code in capitals and digits, such as 09D.")
          String subIcbLocation) {

    Electorate electorate() {
      return new Electorate(kind, subIcbLocation);
    }
  }

  record RulesAsked(
      @NotNull String passMark,
      @NotNull
          @Pattern(
              regexp = "[0-9]{1,6}",
              message = "Give a whole number of practices in digits, such as 5.")
          String quorumHeads) {

    BallotRules rules() {
      return new BallotRules(passMark, Integer.parseInt(quorumHeads));
    }
  }

  record Implementation(@NotNull String kind) {}

  record MeetingAsked(@NotNull String kind, @NotBlank @Size(max = TEXT) String reason) {}

  static MatterKind kind(String word) {
    return MatterKind.of(word)
        .orElseThrow(
            () ->
                Problems.of(
                    DoorRefusal.WRONG_TYPE,
                    "kind",
                    word,
                    "Give advisory-choice, change-of-legal-structure, special-resolution or"
                        + " ordinary-resolution."));
  }

  static Vehicle vehicle(String word) {
    return Vehicle.of(word)
        .orElseThrow(() -> Problems.of(DoorRefusal.WRONG_TYPE, "vehicle", word, "Give advisory."));
  }
}
