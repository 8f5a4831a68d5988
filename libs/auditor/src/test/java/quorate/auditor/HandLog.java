package quorate.auditor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A log written by hand, byte by byte in the promised form. */
final class HandLog {
  static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00.000000Z");
  private final String service;
  private final Map<String, Integer> versions = new HashMap<>();
  final List<String> entries = new ArrayList<>();

  HandLog(String service) {
    this.service = service;
  }

  /** Appends an entry a second after the one before; answers its position. */
  int add(String stream, String type, String data) {
    return add(stream, type, "role:secretary", "login:desk", "", data);
  }

  int add(String stream, String type, String authority, String actor, String heard, String data) {
    int position = entries.size();
    entries.add(
        """
        {"specversion":"1.0","sequence":"%020d","recordedtime":"%s","id":"%s",\
        "source":"/%s/hove","type":"%s","subject":"%s","streamversion":"%d",\
        "time":"2026-06-01T09:00:00.000000Z","partitionkey":"%s","convener":"hove",\
        "actor":"%s","authority":"%s","correlationid":"c"%s,"dataschema":"urn:quorate:%s",\
        "datacontenttype":"application/json","data":%s}"""
            .formatted(
                position,
                at(position),
                idAt(position),
                service,
                type,
                stream,
                versions.merge(stream, 1, Integer::sum),
                stream,
                actor,
                authority,
                heard.isEmpty() ? "" : ",\"heard\":\"" + heard + "\"",
                type,
                data));
    return position;
  }

  /** Every log begins at the same instant and has an entry a second. */
  static String at(int position) {
    return BEGIN.plusSeconds(position).toString().replace("Z", ".000000Z");
  }

  String idAt(int position) {
    return UUID.nameUUIDFromBytes((service + position).getBytes(StandardCharsets.UTF_8)).toString();
  }

  void change(int position, UnaryOperator<String> change) {
    entries.set(position, change.apply(entries.get(position)));
  }

  List<byte[]> bytes() {
    return entries.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
