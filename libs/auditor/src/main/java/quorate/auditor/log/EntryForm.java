package quorate.auditor.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import quorate.auditor.finding.Place;

/** The promised form of an entry: one CloudEvents 1.0 document with its properties in one order. */
final class EntryForm {
  private static final int LARGEST = 60_000;
  private static final Pattern SLOTS =
      Pattern.compile(
          "\\{\"specversion\":\"1\\.0\",\"sequence\":\"(\\d{20})\",\"recordedtime\":"
              + "\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z\",\"id\":\"");
  private static final List<String> ORDER =
      List.of(
          "specversion",
          "sequence",
          "recordedtime",
          "id",
          "source",
          "type",
          "subject",
          "streamversion",
          "time",
          "partitionkey",
          "convener",
          "actor",
          "authority",
          "correlationid",
          "causationid",
          "heard",
          "dataschema",
          "datacontenttype",
          "data");
  private static final List<String> MAY_BE_ABSENT = List.of("causationid", "heard");
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private EntryForm() {}

  static Entry read(LogName log, byte[] bytes) throws Malformed {
    must(bytes.length <= LARGEST, "it has more than " + LARGEST + " bytes");
    String text = utf8(bytes);
    must(SLOTS.matcher(text).lookingAt(), "it does not begin with the slots of an entry");
    must(Normalizer.isNormalized(text, Normalizer.Form.NFC), "its text is not in NFC");
    JsonNode json = parse(text);
    mustBeInOrder(json);
    var fields = new Fields(json);
    String type = fields.text("type");
    String stream = fields.text("subject");
    mustSay(fields, "source", "/" + log.service() + "/" + log.convener());
    mustSay(fields, "convener", log.convener());
    mustSay(fields, "partitionkey", stream);
    mustSay(fields, "dataschema", "urn:quorate:" + type);
    mustSay(fields, "datacontenttype", "application/json");
    must(type.startsWith(log.service() + "."), "its type is of another service: " + type);
    must(json.path("data").isObject(), "its data is not an object");
    return new Entry(
        new Place(log.topic(), fields.number("sequence")),
        fields.instant("recordedtime"),
        fields.instant("time"),
        fields.text("id"),
        type,
        stream,
        fields.number("streamversion"),
        fields.text("actor"),
        fields.text("authority"),
        heard(fields.optional("heard").orElse("")),
        fields.in("data"));
  }

  private static void mustBeInOrder(JsonNode json) throws Malformed {
    var expected =
        ORDER.stream().filter(name -> !MAY_BE_ABSENT.contains(name) || json.has(name)).toList();
    var found = List.copyOf(json.propertyStream().map(Map.Entry::getKey).toList());
    must(found.equals(expected), "its properties are " + found);
  }

  private static Map<String, Long> heard(String text) throws Malformed {
    var positions = new HashMap<String, Long>();
    for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
      var matcher = Pattern.compile("([a-z]+):(\\d{1,18})").matcher(part);
      must(matcher.matches(), "heard is not service:position: " + text);
      positions.put(matcher.group(1), Long.parseLong(matcher.group(2)));
    }
    return Map.copyOf(positions);
  }

  private static void mustSay(Fields fields, String name, String value) throws Malformed {
    String found = fields.text(name);
    must(found.equals(value), "its " + name + " is " + found + ", not " + value);
  }

  private static void must(boolean holds, String otherwise) throws Malformed {
    if (!holds) {
      throw new Malformed(otherwise);
    }
  }

  private static String utf8(byte[] bytes) throws Malformed {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("it is not UTF-8");
    }
  }

  private static JsonNode parse(String text) throws Malformed {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Malformed("it is not JSON: " + e.getOriginalMessage());
    }
  }
}
