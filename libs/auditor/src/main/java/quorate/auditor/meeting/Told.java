package quorate.auditor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.notice.Sending;

/** What is known of the notice of a meeting: what was sent, what came back, what was agreed. */
final class Told {

  private record Sent(String to, Channel channel, Instant at, boolean agreed) {}

  private record Delivery(String to, Channel channel, boolean cameBack, Instant at) {}

  private final List<Sent> sent = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  final Set<String> excused = new HashSet<>();
  Optional<Fields> shortNotice = Optional.empty();

  boolean isGiven() {
    return !sent.isEmpty();
  }

  /** What was sent from a day on, with whether it came back. */
  List<Sending> sendings(LocalDate from) {
    return sent.stream()
        .map(this::sending)
        .filter(each -> !each.sent().toLocalDate().isBefore(from))
        .toList();
  }

  private Sending sending(Sent one) {
    boolean back =
        deliveries.stream()
            .filter(each -> each.to().equals(one.to()) && each.channel() == one.channel())
            .filter(each -> !each.at().isBefore(one.at()))
            .reduce((first, last) -> last)
            .filter(Delivery::cameBack)
            .isPresent();
    return new Sending(
        one.to(), one.channel(), one.at().atZone(Meeting.LONDON), one.agreed(), back);
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "meeting-notice-sent" -> {
        for (Fields each : data.list("sent")) {
          boolean agreed = each.json().path("agreed").asBoolean();
          sent.add(new Sent(each.text("to"), channel(each), each.instant("at"), agreed));
        }
      }
      case "notice-delivery-noted" ->
          deliveries.add(
              new Delivery(
                  data.text("to"),
                  channel(data),
                  data.text("delivery").equals("came-back"),
                  data.instant("at")));
      case "notice-omission-excused" -> excused.add(data.text("to"));
      case "short-notice-agreed" -> shortNotice = Optional.of(data);
      default -> {}
    }
  }

  private static Channel channel(Fields data) throws Malformed {
    return Word.of(Channel.class, data.text("channel"));
  }
}
