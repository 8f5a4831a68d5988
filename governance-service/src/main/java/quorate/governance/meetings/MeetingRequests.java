package quorate.governance.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Office;
import quorate.governance.interest.About;
import quorate.governance.meeting.Accident;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.Delivery;
import quorate.governance.meeting.ItemKind;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.meeting.Required;
import quorate.governance.meeting.RollAsked;
import quorate.governance.party.PartyAsked;
import quorate.governance.subject.Subject;

/** What people send before a meeting. */
final class MeetingRequests {

  static final int LINE = 200;
  static final int TEXT = 4000;
  private static final int MOST = 2000;

  private MeetingRequests() {}

  record NewMeeting(
      @NotNull UUID body,
      @NotBlank @Size(max = LINE) String title,
      @NotNull Instant starts,
      @NotBlank @Size(max = LINE) String place,
      @Nullable Boolean remote,
      @NotNull @Valid ByAsked by,
      @Nullable @Valid RequisitionAsked requisition,
      @Nullable UUID cites,
      @Nullable @Size(max = MOST) List<@NotNull @Valid RollLine> roll,
      @Nullable @Size(max = LINE) String rollReason,
      @Nullable @Size(max = LINE) String suspendedClause,
      @Nullable Boolean shortNotice,
      @Nullable @Size(max = TEXT) String joining) {

    boolean attendedRemotely() {
      return Boolean.TRUE.equals(remote) || joining != null;
    }

    @Nullable Required required() {
      return requisition == null
          ? null
          : new Required(requisition.received, requisition.members, null);
    }

    RollAsked members() {
      return new RollAsked(
          roll == null
              ? null
              : roll.stream().map(line -> new OnRoll(line.member, line.figure)).toList(),
          rollReason,
          suspendedClause);
    }
  }

  record ByAsked(
      @Nullable Office office,
      @Nullable UUID person,
      @Nullable @Size(max = MOST) List<@NotBlank @Size(max = LINE) String> together) {

    By by() {
      return new By(office, person, together);
    }
  }

  record RequisitionAsked(
      @NotNull LocalDate received,
      @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = LINE) String> members) {}

  record RollLine(
      @NotBlank @Size(max = LINE) String member,
      @NotNull
          @Pattern(
              regexp = "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?",
              message = "Give a figure, such as 100.")
          String figure) {}

  record NoticeAsked(@NotEmpty @Size(max = MOST) List<@NotNull @Valid SentAsked> sent) {
    List<Sent> all(Instant now) {
      return sent.stream().map(each -> each.sent(now)).toList();
    }
  }

  record SentAsked(
      @NotBlank @Size(max = LINE) String to,
      @NotNull Channel channel,
      @Nullable Instant at,
      @Nullable Boolean agreed,
      @Nullable UUID message) {

    private Sent sent(Instant now) {
      return new Sent(to, channel, at == null ? now : at, Boolean.TRUE.equals(agreed), message);
    }
  }

  record DeliveryAsked(
      @NotBlank @Size(max = LINE) String to,
      @NotNull Channel channel,
      @NotNull Delivery delivery,
      @Nullable Instant at,
      @Nullable UUID message) {}

  record OmissionAsked(@NotBlank @Size(max = LINE) String to, @NotNull Accident accident) {}

  record Consent(@NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = LINE) String> members) {}

  record NewItem(
      @NotBlank @Size(max = LINE) String title,
      @NotNull ItemKind kind,
      @Nullable Boolean special,
      @NotNull @Valid ByAsked by,
      @Nullable @Size(max = 50)
          List<
                  @NotNull
                  @Pattern(
                      regexp = About.ORGANISATION,
                      message = "Give the code of an organisation, such as RXQ.")
                  String>
              organisations,
      @Nullable @Size(max = 50)
          List<
                  @NotNull
                  @Pattern(
                      regexp = Subject.CODE,
                      message = "Give a subject such as urgent-care.out-of-hours.")
                  String>
              subjects,
      @Nullable Kind resolution,
      @Nullable @Size(max = TEXT) String text,
      @Nullable LocalDate noticeGiven) {

    Topic about() {
      return new Topic(
          organisations == null ? List.of() : organisations,
          subjects == null ? List.of() : subjects);
    }
  }

  record NewHearing(
      @NotBlank @Size(max = LINE) String title,
      @NotNull @Valid PartyAsked whom,
      @NotNull @Pattern(regexp = "[1-9][0-9]{0,2}", message = "Give minutes, such as 10.")
          String minutes) {}

  record NewPaper(
      @Nullable UUID paper,
      @NotBlank @Size(max = LINE) String title,
      @NotNull
          @Pattern(
              regexp = "[0-9a-f]{64}",
              message = "Give a keyed hash (HMAC-SHA256) as 64 hexadecimal digits in lower case.")
          String document,
      @Nullable Instant at) {}
}
