package quorate.auditor.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Who is there, who is in the chair, and whose interests were noted for what. */
final class Room {

  /** An interest of a person, and perhaps of the member for whom they stand. */
  record Noted(String item, String person, String member, String type, String handling) {}

  /** An interest that all of them have. */
  record Common(String item, List<String> persons, String clause) {}

  final List<Stay> present = new ArrayList<>();
  final List<Noted> noted = new ArrayList<>();
  final List<Common> common = new ArrayList<>();
  String chair = "";
  String taken = "";
  String notice = "not-judged";
  Instant last = Instant.EPOCH;

  Optional<Stay> stay(String person) {
    return present.stream().filter(each -> each.person().equals(person)).findFirst();
  }

  /** How an interest in an item is handled, of who is there or for whom they stand. */
  Optional<Noted> noted(String item, Stay stay) {
    return noted.stream()
        .filter(each -> each.item().equals(item))
        .filter(each -> each.person().equals(stay.person()) || stay.standsFor(each.member()))
        .reduce((first, later) -> later);
  }

  /** The same of a person alone. */
  Optional<Noted> noted(String item, String person) {
    return noted.stream()
        .filter(each -> each.item().equals(item) && each.person().equals(person))
        .reduce((first, later) -> later);
  }

  Optional<Common> common(String item, String person) {
    return common.stream()
        .filter(each -> each.item().equals(item) && each.persons().contains(person))
        .findFirst();
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "meeting-opened", "meeting-resumed" -> {
        chair = data.text("chair");
        notice = data.text("notice");
      }
      case "chair-taken" -> chair = data.text("person");
      case "attendee-arrived" -> present.add(arrived(data));
      case "attendee-left" -> {
        String person = data.text("person");
        present.removeIf(each -> each.person().equals(person));
      }
      case "item-interest-noted" -> noted.add(noted(data));
      case "common-interest-noted" ->
          common.add(new Common(data.text("item"), data.texts("persons"), data.text("clause")));
      case "item-taken" -> taken = data.text("item");
      case "meeting-adjourned", "meeting-closed" -> present.clear();
      default -> {}
    }
    last = data.instant("at");
  }

  static Stay arrived(Fields data) throws Malformed {
    return new Stay(data.text("person"), data.text("as"), data.optional("standsfor").orElse(""));
  }

  static Noted noted(Fields data) throws Malformed {
    return new Noted(
        data.text("item"),
        data.text("person"),
        data.optional("member").orElse(""),
        data.text("type"),
        data.text("handling"));
  }
}
