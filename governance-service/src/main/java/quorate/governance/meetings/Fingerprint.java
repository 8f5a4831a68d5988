package quorate.governance.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.wire.WireJson;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Book.Action;
import quorate.governance.meeting.BookEvents.ActionAgreed;
import quorate.governance.meeting.BookEvents.Correction;
import quorate.governance.meeting.Meeting;
import quorate.governance.meetings.Drafting.Drafted;

/**
 * What a chair signs of minutes. The first two editions left out of which meeting they are, and
 * what was agreed once it was over; what was approved in one keeps its fingerprint.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** Its properties are fingerprinted in their order, as they are written in events. */
  record Signed(
      UUID meeting,
      UUID body,
      String name,
      String title,
      String place,
      LocalDate on,
      Drafted drafted,
      List<ActionAgreed> actions,
      List<Correction> corrections) {}

  static String of(Standing body, Meeting.Called m, Drafted drafted, List<Correction> corrections) {
    return switch (m.book().edition()) {
      case 1 -> of(drafted.toString());
      case 2 -> of(drafted + (corrections.isEmpty() ? "" : corrections.toString()));
      default -> of(whole(body, m, drafted, corrections));
    };
  }

  private static String whole(
      Standing body, Meeting.Called m, Drafted drafted, List<Correction> corrections) {
    var called = m.called();
    var signed =
        new Signed(
            called.meeting(),
            called.body(),
            body.nameOn(m.satOn()),
            called.title(),
            called.place(),
            CivilDay.of(called.starts()),
            drafted,
            m.book().actions().stream().map(Action::agreed).toList(),
            corrections);
    try {
      return WireJson.MAPPER.writeValueAsString(signed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
