package quorate.governance;

import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.last;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A board of five with a quorum of three, and a meeting of it with as many items as are asked. */
final class CityQuorum {

  static final String CARA = "0192f0c1-0000-7000-8000-000000000081";

  private static final List<String> ALL =
      List.of(
          ANNE,
          BEN,
          CARA,
          "0192f0c1-0000-7000-8000-000000000082",
          "0192f0c1-0000-7000-8000-000000000083");

  final String at;
  final List<String> items = new ArrayList<>();
  private final CityMeeting city;
  private final Map<String, String> seats = new LinkedHashMap<>();

  /** Called, with notice to all, and opened by Anne. */
  CityQuorum(CityBoard board, CityMeeting city, int items) {
    this.city = city;
    ALL.subList(2, ALL.size())
        .forEach(it -> board.register.publish("membership.person-recorded.v1", Map.of(ANNE, it)));
    String body = city.changed(CityQuorum::ofThree);
    ALL.forEach(person -> seats.put(person, city.seat(body, person)));
    at = city.calledSoon(body);
    for (int i = 1; i <= items; i++) {
      this.items.add(last(city.made(at + "/items", asked(i))));
    }
    var sent = seats.values().stream().map("{\"to\":\"%s\",\"channel\":\"email\"}"::formatted);
    city.made(at + "/notice", "{\"sent\":[%s]}".formatted(String.join(",", sent.toList())));
    city.opens(at);
  }

  private static String asked(int number) {
    return """
        {"title":"Item %d","kind":"decision","by":{"office":"secretary"}}"""
        .formatted(number);
  }

  private static String ofThree(String terms) {
    String preset = "\"preset\":\"board-by-model-articles\"";
    String quorum =
        """
        ,"quorum":{"heads":"3","clause":{"instrument":"terms-of-reference","place":"clause 6.1",
         "text":"Three are a quorum."}}""";
    return terms.replace(preset, preset + quorum);
  }

  void arrive(String... persons) {
    for (String person : persons) {
      city.made(
          at + "/room/arrivals",
          "{\"person\":\"%s\",\"as\":\"member\",\"standsfor\":\"%s\",\"way\":\"in-person\"}"
              .formatted(person, seats.get(person)));
    }
  }

  void leaves(String person) {
    city.made(at + "/room/departures", "{\"person\":\"%s\"}".formatted(person));
  }

  /** Takes the item with this number, and says whether it is quorate. */
  boolean takes(int number) {
    city.made(at + "/items/" + item(number) + "/taking", "{}");
    return city.secretary
        .get(at)
        .jsonPath()
        .getBoolean("items.find { it.number == '%d' }.quorum.met".formatted(number));
  }

  /** A motion of Anne's under the item, seconded by Ben; its address. */
  String moved(int number) {
    String motion =
        """
        {"item":"%s","kind":"board-resolution","text":"That item %d be done","by":"%s"}"""
            .formatted(item(number), number, ANNE);
    String moved = city.made(at + "/motions", motion);
    city.made(moved + "/second", "{\"by\":\"%s\"}".formatted(BEN));
    return moved;
  }

  Response puts(String motion) {
    return city.secretary.post(motion + "/putting", "{}");
  }

  /** All of these are for it. */
  Response votes(String motion, String... persons) {
    List<String> votes = new ArrayList<>();
    for (String person : persons) {
      votes.add(
          "{\"standsfor\":\"%s\",\"person\":\"%s\",\"stand\":\"for\"}"
              .formatted(seats.get(person), person));
    }
    return city.secretary.post(
        motion + "/votes", "{\"way\":\"hands\",\"votes\":[%s]}".formatted(String.join(",", votes)));
  }

  Response declares(String motion) {
    return city.secretary.post(motion + "/result", "{}");
  }

  /** Put, all of these for it, and declared; answers the verdict. */
  String carries(String motion, String... persons) {
    puts(motion).then().statusCode(201);
    votes(motion, persons).then().statusCode(201);
    declares(motion).then().statusCode(201);
    return city.secretary
        .get(at)
        .jsonPath()
        .getString("motions.find { it.motion == '%s' }.verdict".formatted(last(motion)));
  }

  void notes(int number, String person) {
    city.made(
        at + "/items/" + item(number) + "/interests",
        "{\"person\":\"%s\",\"type\":\"financial\"}".formatted(person));
  }

  Response common(int number) {
    return city.secretary.post(
        at + "/items/" + item(number) + "/interests/common",
        "{\"type\":\"financial\",\"clause\":\"clause 7.4\"}");
  }

  /** What the minutes say under an item. */
  List<String> minuted(int number) {
    return city.secretary
        .get(at + "/minutes")
        .jsonPath()
        .getList("items.find { it.number == '%d' }.lines".formatted(number));
  }

  private String item(int number) {
    return items.get(number - 1);
  }
}
