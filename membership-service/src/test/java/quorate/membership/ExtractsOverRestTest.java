package quorate.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ExtractsOverRestTest {

  private static final String HOVE = "/members/G81001";
  private static final String STATUTORY = "/register/statutory?on=2026-06-01";
  private static final String NAME = "=Ann \"Nan\" Example";
  private static final String ATTRIBUTION = "Contains information from NHS England";

  private final Api secretary = Api.secretary();

  @BeforeEach
  void a_member_with_a_share() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String at = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
    made(secretary.post(HOVE + "/application", Map.of("on", "2026-05-01")));
    made(secretary.post(HOVE + "/admission", Map.of("from", "2026-05-02")));
    String ann = made(secretary.post("/people", Map.of("name", NAME)));
    made(
        secretary.post(
            ann + "/service-address", Map.of("address", "1 Road, Hove", "from", "2026-05-01")));
    String id = ann.substring("/people/".length());
    made(
        secretary.post(
            HOVE + "/holder",
            Map.of("holder", "nominee", "persons", List.of(id), "from", "2026-05-02")));
    made(
        secretary.post(
            HOVE + "/holding",
            Map.of(
                "memberclass", "A", "shares", "100", "amountpaid", "25.50", "from", "2026-05-02")));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private static List<CSVRecord> csv(Response answer) throws Exception {
    assertEquals("text/csv;charset=utf-8", answer.contentType().replace(" ", ""));
    var text = new StringReader(new String(answer.asByteArray(), UTF_8));
    return CSVFormat.RFC4180.parse(text).getRecords();
  }

  private static List<Row> xlsx(Response answer) throws Exception {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
      return book.getFirstSheet().read();
    }
  }

  @Test
  void shares_of_several_classes_stand_beside_each_other() throws Exception {
    made(
        secretary.post(
            HOVE + "/holding",
            Map.of(
                "memberclass",
                "A",
                "shares",
                "100",
                "others",
                List.of(Map.of("memberclass", "B", "shares", "7")),
                "from",
                "2026-05-03")));
    List<CSVRecord> csv = csv(secretary.get("/register/extract?on=2026-06-01&format=csv"));
    assertEquals("A; B", csv.get(1).get(csv.getFirst().toList().indexOf("Class")));
    assertEquals("100; 7", csv.get(1).get(csv.getFirst().toList().indexOf("Shares")));
  }

  @Test
  void the_register_is_the_same_in_each_form() throws Exception {
    String at = "/register/extract?on=2026-06-01&format=";
    List<CSVRecord> csv = csv(secretary.get(at + "csv"));
    assertEquals(List.of("G81001", "HOVE MEDICAL CENTRE"), csv.get(1).toList().subList(0, 2));
    assertTrue(csv.getLast().get(0).startsWith(ATTRIBUTION));
    assertEquals(3, csv.size());
    List<Row> xlsx = xlsx(secretary.get(at + "xlsx"));
    assertEquals(
        "Members of %s on 2026-06-01".formatted(secretary.convener()), xlsx.get(0).getCellText(0));
    int since = csv.getFirst().toList().indexOf("Member since");
    for (int i = 0; i < csv.getFirst().size(); i++) {
      assertEquals(csv.getFirst().get(i), xlsx.get(1).getCellText(i));
      if (i != since) {
        assertEquals(csv.get(1).get(i), xlsx.get(2).getCellText(i));
      }
    }
    assertEquals(
        LocalDate.of(2026, 5, 2), xlsx.get(2).getCellAsDate(since).orElseThrow().toLocalDate());
    assertEquals(
        List.of("2026-05-02", "A", "100", "admitted"),
        csv.get(1).toList().subList(since, since + 4));
    assertTrue(xlsx.getLast().getCellText(0).startsWith(ATTRIBUTION));
    secretary
        .get(at + "pdf")
        .then()
        .statusCode(400)
        .body("mend", equalTo("Give csv, xlsx, json or html."));
    secretary
        .get(at + "json")
        .then()
        .body("items", hasSize(1))
        .body("items[0].practice", equalTo("G81001"))
        .body("items[0].subicblocation", equalTo("09D"));
    String page = secretary.get(at + "html").asString();
    assertTrue(page.contains("<th scope=\"row\">G81001</th>"), page);
    assertTrue(page.contains(ATTRIBUTION));
    secretary.get("/register/extract?on=2026-05-01&format=json").then().body("items", hasSize(0));
    secretary
        .get(at + "pdf")
        .then()
        .statusCode(400)
        .body("field", equalTo("format"))
        .body("mend", containsString("csv, xlsx, json or html"));
  }

  @Test
  void the_statutory_register_names_the_member_in_law_and_no_practice_behind() throws Exception {
    Response answer = secretary.get(STATUTORY);
    answer
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo(NAME))
        .body("items[0].serviceaddress", equalTo("1 Road, Hove"))
        .body("items[0].class", equalTo("A"))
        .body("items[0].shares", equalTo("100"))
        .body("items[0].amountpaid", equalTo("25.50"))
        .body("items[0].registered", equalTo("2026-05-02"))
        .body("items[0].ceased", nullValue())
        .body("items[0].changed", containsString("holding 2026-05-02"));
    assertFalse(answer.asString().contains("G81001"));
    assertEquals("'" + NAME, csv(secretary.get(STATUTORY + "&format=csv")).get(1).get(0));
    Row row = xlsx(secretary.get(STATUTORY + "&format=xlsx")).get(2);
    assertEquals(NAME, row.getCellText(0));
    assertEquals(0, row.getCellAsNumber(3).orElseThrow().compareTo(new BigDecimal(100)));
    assertTrue(
        secretary
            .get(STATUTORY + "&format=html")
            .asString()
            .contains("<th scope=\"row\">=Ann &quot;Nan&quot; Example</th>"));
  }

  @Test
  void a_file_and_a_title_say_whose_register_it_is_and_of_which_day() {
    assertEquals(
        "attachment; filename=\"register-2026-06-01.csv\"",
        secretary.get("/register/extract?on=2026-06-01&format=csv").header("Content-Disposition"));
    String known = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Response then = secretary.get(STATUTORY + "&format=xlsx&known=" + known);
    assertEquals(
        "attachment; filename=\"register-of-members-2026-06-01-known-%s.xlsx\""
            .formatted(known.replaceAll("[-:]", "")),
        then.header("Content-Disposition"));
    secretary
        .get(STATUTORY)
        .then()
        .body(
            "title",
            equalTo("Register of members of %s on 2026-06-01".formatted(secretary.convener())));
    String own = "Hove & Portslade Federation Ltd";
    made(
        secretary.post(
            "/convener", Map.of("name", own, "number", "9876543", "from", "2026-05-01")));
    secretary
        .get(STATUTORY)
        .then()
        .body(
            "title",
            equalTo("Register of members of " + own + " (company number 09876543) on 2026-06-01"));
    assertTrue(
        secretary
            .get("/register/extract?on=2026-06-01&format=html")
            .asString()
            .contains("Members of Hove &amp; Portslade Federation Ltd (company number 09876543)"));
    secretary
        .get("/convener")
        .then()
        .header("ETag", equalTo("\"1\""))
        .body("name", equalTo(own), "number", equalTo("09876543"), "names", hasSize(1));
  }

  @Test
  void shares_of_each_class_are_shown() {
    var others = List.of(Map.of("memberclass", "B", "shares", "50"));
    var asked = Map.of("memberclass", "A", "shares", "100", "from", "2026-05-10", "others", others);
    made(secretary.post(HOVE + "/holding", asked));
    secretary
        .get(HOVE + "?on=2026-06-01")
        .then()
        .body("shares", equalTo("100"), "others", equalTo(others));
    secretary
        .get(STATUTORY)
        .then()
        .body("items[0].class", equalTo("A; B"), "items[0].shares", equalTo("100; 50"));
    secretary
        .post(HOVE + "/holding", Map.of("memberclass", "B", "shares", "7", "from", "2026-05-10"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:class-of-that-day-stands"));
  }

  @Test
  void a_page_brings_its_style_with_figures_and_days_as_people_read_them() {
    Response answer = secretary.get(STATUTORY + "&format=html");
    assertTrue(answer.header("Content-Security-Policy").contains("style-src 'sha256-"));
    assertEquals(1, answer.headers().getList("Content-Security-Policy").size());
    String page = answer.asString();
    assertTrue(page.contains("<td class=\"figure\">£25.50</td>"), page);
    assertTrue(page.contains("<td class=\"whole\">2026-05-02</td>"), page);
    assertTrue(page.contains("font-variant-numeric: tabular-nums;"), page);
    assertFalse(page.matches("(?s).*[0-9]T[0-9][0-9]:[0-9][0-9]:.*"), page);
  }

  @Test
  void a_former_member_stays_and_what_was_known_before_is_still_answered() {
    String before = Instant.now().toString();
    Response then = secretary.get(STATUTORY + "&known=" + before);
    made(secretary.post(HOVE + "/resignation", Map.of("lastday", "2026-05-20")));
    secretary.get(STATUTORY).then().body("items[0].ceased", equalTo("2026-05-20"));
    assertEquals(then.asString(), secretary.get(STATUTORY + "&known=" + before).asString());
    secretary.get("/register/statutory?on=2036-05-20").then().body("items", hasSize(1));
    secretary.get("/register/statutory?on=2036-05-21").then().body("items", hasSize(0));
  }

  @Test
  void another_name_and_service_address_are_changes_and_the_last_day_is_said_alike() {
    String ann = "/people/" + secretary.get(HOVE).<String>path("persons[0]");
    String before = Instant.now().toString();
    made(secretary.post(ann + "/name", Map.of("name", "Ann Other", "from", "2026-05-10")));
    made(
        secretary.post(
            ann + "/service-address", Map.of("address", "2 Road, Hove", "from", "2026-05-12")));
    made(secretary.post(HOVE + "/resignation", Map.of("lastday", "2026-05-20")));
    secretary
        .get(STATUTORY)
        .then()
        .body("items[0].name", equalTo("Ann Other"))
        .body("items[0].ceased", equalTo("2026-05-20"))
        .body("items[0].changed", containsString("name 2026-05-10"))
        .body("items[0].changed", containsString("service address 2026-05-12"))
        .body("items[0].changed", containsString("ceased 2026-05-20"));
    secretary
        .get("/register/statutory?on=2026-05-11")
        .then()
        .body("items[0].changed", not(containsString("service address")));
    secretary
        .get(STATUTORY + "&known=" + before)
        .then()
        .body("items[0].changed", not(containsString("name 2026-05-10")));
  }

  @Test
  void a_member_that_has_closed_is_in_the_register_and_its_extract_and_marked() throws Exception {
    made(
        secretary.post(
            "/practices/G81001/closure",
            Map.of(
                "closedon",
                "2026-05-31",
                "source",
                Map.of("document", "Letter of the ICB", "dated", "2026-05-20"))));
    secretary.get("/practices?on=2026-06-01&q=G81001").then().body("items", hasSize(0));
    secretary.get("/register?on=2026-05-31").then().body("items[0].closedon", nullValue());
    secretary
        .get("/register?on=2026-06-01")
        .then()
        .body("items", hasSize(1))
        .body("items[0].practice", equalTo("G81001"))
        .body("items[0].closedon", equalTo("2026-05-31"));
    List<CSVRecord> csv = csv(secretary.get("/register/extract?on=2026-06-01&format=csv"));
    int closed = csv.getFirst().toList().indexOf("Practice closed");
    assertEquals(
        List.of("G81001", "2026-05-31"), List.of(csv.get(1).get(0), csv.get(1).get(closed)));
    assertEquals(3, csv.size());
  }

  @Test
  void who_reads_names_is_written_down_for_the_auditor() {
    Api auditor = secretary.as("audrey", "auditor");
    assertEquals(200, auditor.get(STATUTORY).statusCode());
    secretary.get("/people");
    auditor
        .get("/personal-data-reads")
        .then()
        .body("items", hasSize(2))
        .body("items.path", hasItem("/membership/api/v1/register/statutory"))
        .body("items[0].persons", hasSize(1));
    assertEquals(403, secretary.get("/personal-data-reads").statusCode());
  }

  @Test
  void readings_are_in_the_order_of_reading_page_by_page() {
    Api auditor = secretary.as("audrey", "auditor");
    var asked = IntStream.range(0, 24).mapToObj(at -> at).toList();
    asked.parallelStream().forEach(_ -> assertEquals(200, auditor.get(STATUTORY).statusCode()));
    var at = new ArrayList<Instant>();
    String next = "/personal-data-reads?limit=5";
    while (next != null) {
      Response page = auditor.get(next);
      page.jsonPath().getList("items.at", String.class).forEach(it -> at.add(Instant.parse(it)));
      String link = page.header("Link");
      next = link == null ? null : link.substring(link.indexOf("/personal"), link.indexOf('>'));
    }
    assertEquals(24, at.size());
    assertEquals(at.stream().sorted().toList(), at);
    auditor.get("/personal-data-reads?cursor=Zm9v").then().statusCode(400);
    assertEquals(403, secretary.as("rita", "representative").get(STATUTORY).statusCode());
  }

  @Test
  void a_nominees_name_stays_while_the_register_of_members_needs_it() {
    String ann = secretary.get(HOVE).path("persons[0]");
    Map<String, String> asked = Map.of("reason", "no-longer-needed", "askedby", "person");
    secretary
        .post("/people/" + ann + "/erasure", asked)
        .then()
        .statusCode(200)
        .body("erasure.law", equalTo("Companies Act 2006, s113"))
        .body("erasure.nameerasedon", nullValue());
    secretary.get(STATUTORY).then().body("items[0].name", equalTo(NAME));
    made(secretary.post(HOVE + "/resignation", Map.of("lastday", "2026-05-20")));
    secretary
        .post("/people/" + ann + "/erasure", asked)
        .then()
        .statusCode(409)
        .body("detail", containsString("Companies Act 2006, s121"))
        .body("detail", containsString("2036-05-21"));
  }
}
