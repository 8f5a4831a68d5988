package quorate.governance.position;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Seen;
import quorate.governance.evidence.Document;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.party.Party;
import quorate.governance.party.PartyAsked;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionEvent.Dissent;
import quorate.governance.position.PositionEvent.Option;
import quorate.governance.position.PositionEvent.Paper;

/** What people send about a position. What they write of others is sealed before it is recorded. */
final class PositionRequests {

  private static final int LINE = 200;
  private static final int TEXT = 4_000;
  private static final String CODE = "[a-z0-9-]{1,40}";
  private static final String A_CODE = "Give a short code, such as nurses.";

  private PositionRequests() {}

  record NewConsultation(
      @NotNull UUID body,
      @NotNull @Valid SubjectAsked subject,
      @NotBlank @Size(max = TEXT) String question,
      @Nullable @Size(max = 20) List<@NotNull @Valid PaperAsked> papers,
      @NotNull @Size(min = 1, max = 400) List<@NotNull @Valid PartyAsked> asked,
      @Nullable @Size(max = 30) List<@NotNull @Valid OptionAsked> options,
      @Nullable @Size(max = 40) String method,
      @Nullable UUID mandate,
      @Nullable LocalDate since,
      @NotNull LocalDate until,
      @Nullable @Valid DocumentAsked document) {

    OpenConsultation command(UUID position, LocalDate today) {
      return new OpenConsultation(
          position,
          body,
          subject.subject(),
          question,
          papers == null ? List.of() : papers.stream().map(PaperAsked::paper).toList(),
          asked.stream().map(PartyAsked::party).toList(),
          options == null ? List.of() : options.stream().map(OptionAsked::asOption).toList(),
          method,
          mandate,
          since == null ? today : since,
          until,
          document == null ? null : document.document(),
          today);
    }
  }

  record PaperAsked(
      @NotBlank @Size(max = LINE) String title,
      @NotNull
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a keyed hash (HMAC-SHA256) as 64 hexadecimal digits in lower case.")
          String document) {

    Paper paper() {
      return new Paper(title, document);
    }
  }

  record OptionAsked(
      @NotNull @Pattern(regexp = CODE, message = A_CODE) String option,
      @NotBlank @Size(max = LINE) String title) {

    Option asOption() {
      return new Option(option, title);
    }
  }

  /** {@code by} is who wrote it, where a document of a party is recorded. */
  record NewAnswer(
      @NotNull @Valid PartyAsked party,
      @Nullable @Size(min = 1, max = 30)
          List<
                  @NotNull @Size(min = 1, max = 30) List<
                      @NotNull @Pattern(regexp = CODE, message = A_CODE) String>>
              places,
      @Nullable @Seen @Size(max = TEXT) String text,
      @Nullable UUID by,
      @Nullable @Valid DocumentAsked document) {

    @Nullable Document shown() {
      return document == null ? null : document.document();
    }
  }

  record NewText(
      @NotBlank @Size(max = TEXT) String text,
      @NotNull UUID decision,
      @Nullable @Size(max = 400) List<@NotNull @Valid DissentAsked> dissent) {

    List<Dissent> dissenting() {
      return dissent == null ? List.of() : dissent.stream().map(DissentAsked::asDissent).toList();
    }
  }

  record DissentAsked(
      @NotNull @Valid PartyAsked party, @Nullable @Seen @Size(max = TEXT) String words) {

    Dissent asDissent() {
      return new Dissent(party.party(), words);
    }
  }

  record NewEnd(@NotNull UUID decision, @NotBlank @Size(max = TEXT) String reason) {}

  record NewStatement(
      @NotNull @Valid PartyAsked speaker,
      @NotBlank @Size(max = LINE) String place,
      @NotNull LocalDate said,
      @NotNull Finding finding,
      @Nullable @Seen @Size(max = LINE) String role,
      @NotNull UUID by,
      @NotNull @Valid DocumentAsked evidence,
      @Nullable @Seen @Size(max = TEXT) String text) {

    Party who() {
      return speaker.party();
    }
  }
}
