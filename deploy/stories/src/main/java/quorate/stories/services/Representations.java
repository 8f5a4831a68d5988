package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Who carries positions to an outside body, and what becomes of them there. */
public record Representations(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1/representations";

  /** Opened from today on, to a body whose seats are kept here; answers its id. */
  public String open(String body, ObjectNode outside, String seats) {
    var open = Body.of("body", body, "name", "Primary care board", "seats", seats);
    open.put("since", Bodies.today()).set("outside", outside);
    return gateway.post(secretary, API, open).succeeded().newId();
  }

  /** Somebody carries, or deputises, from today on. */
  public Answer name(String representation, String as, String person) {
    var named = Body.of("person", person, "from", Bodies.today());
    return gateway.post(secretary, at(representation) + "/" + as, named);
  }

  /** The outside body meets today; answers where. */
  public String meets(String representation, String title) {
    var meeting = Body.of("day", Bodies.today(), "title", title);
    String at = at(representation) + "/outside-meetings";
    return at + "/" + gateway.post(secretary, at, meeting).succeeded().newId();
  }

  /** Somebody carries a position to that meeting. */
  public Answer carry(String meeting, String position, String by) {
    var carried = Body.of("position", position, "by", by);
    return gateway.post(secretary, meeting + "/positions", carried);
  }

  /** Somebody cannot come, and sends nobody and nothing. */
  public Answer absent(String meeting, String person) {
    return gateway.post(secretary, meeting + "/absences", Body.of("person", person));
  }

  /** Somebody cannot come, and sends a deputy. */
  public void sends(String meeting, String person, String deputy) {
    var absence = Body.of("person", person, "deputy", deputy);
    gateway.post(secretary, meeting + "/absences", absence).succeeded();
  }

  /** Somebody cannot come, and hands in a written view. */
  public void writes(String meeting, String person) {
    var absence = Body.of("person", person);
    absence.set("view", Body.of("reference", "VIEW-1", "dated", Bodies.today()));
    gateway.post(secretary, meeting + "/absences", absence).succeeded();
  }

  /** These were there. */
  public void attended(String meeting, List<String> present) {
    var attendance = Body.of();
    var there = attendance.putArray("present");
    present.forEach(there::add);
    gateway.post(secretary, meeting + "/attendance", attendance).succeeded();
  }

  /** What became of a position there. */
  public void report(String meeting, String position, String became, String by) {
    var report = Body.of("position", position, "became", became, "by", by);
    gateway.post(secretary, meeting + "/reports", report).succeeded();
  }

  /** One as it stands. */
  public JsonNode shown(String representation) {
    return gateway.get(secretary, at(representation)).succeeded().json();
  }

  /** How each was there, over all meetings. */
  public JsonNode attendance(String representation) {
    return gateway.get(secretary, at(representation) + "/attendance").succeeded().json();
  }

  private static String at(String representation) {
    return API + "/" + representation;
  }
}
