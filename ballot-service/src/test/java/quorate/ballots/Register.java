package quorate.ballots;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.LogInBound;
import quorate.ballots.electorate.MembershipHeard.MandateGranted;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.PersonRecorded;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;
import quorate.local.TestStack;

/** Membership, as far as this service meets it: a topic that its entries stand in. */
final class Register implements AutoCloseable {

  static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final int SEQUENCE = 33;
  private static final int RECORDED = 71;

  private final String convener;
  private final String service;
  private final EventTypes types;
  private final String topic;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Map<String, Integer> versions = new HashMap<>();
  private final List<Future<?>> sent = new ArrayList<>();
  private final List<byte[]> said = new ArrayList<>();
  private long size;

  Register(String convener) {
    this(convener, "membership", Heard.MEMBERSHIP);
  }

  /** Another neighbour in the same way. */
  Register(String convener, String service, EventTypes types) {
    this.convener = convener;
    this.service = service;
    this.types = types;
    this.topic = "quorate.%s.%s.log.v1".formatted(convener, service);
    Map<String, Object> kafka =
        Map.of("bootstrap.servers", TestStack.shared().kafkaBootstrap(), "linger.ms", "5");
    try (Admin admin = Admin.create(kafka)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
    producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** A practice of an area, since long ago. */
  Register practice(String code, String area) {
    say("practice/" + code, new PracticeRegistered(code, "Practice " + code, LONG_AGO));
    say("practice/" + code, new PracticePlaced(code, area, LONG_AGO));
    return this;
  }

  /** The patients registered with a practice, by the file of that day. */
  Register patients(String code, String patients, LocalDate asOf) {
    say("practice/" + code, new ListSizeStated(code, "registered", new BigDecimal(patients), asOf));
    return this;
  }

  Register member(String code) {
    say("member/" + code, new MemberAdmitted(code, LONG_AGO));
    return this;
  }

  /** An organisation of this kind, since long ago. */
  Register organisation(String code, String kind) {
    say("organisation/" + code, new OrganisationRegistered(code, kind, LONG_AGO));
    return this;
  }

  /** A link of an organisation to a practice, a network or another, since that day. */
  Register link(String organisation, String relation, String kind, String code, LocalDate from) {
    say(
        "organisation/" + organisation,
        new OrganisationLinked(organisation, relation, kind, code, from));
    return this;
  }

  /** A person with this log-in. */
  UUID person(String login) {
    UUID person = UUID.randomUUID();
    say("person/" + person, new LogInBound(person, login));
    return person;
  }

  /** A person who is recorded, with this log-in. */
  UUID recorded(String login) {
    UUID person = UUID.randomUUID();
    say("person/" + person, new PersonRecorded(person));
    say("person/" + person, new LogInBound(person, login));
    return person;
  }

  /** A mandate to vote for a practice, to this day. */
  UUID mandate(UUID person, String practice, @Nullable LocalDate to) {
    UUID mandate = UUID.randomUUID();
    say("person/" + person, new MandateGranted(mandate, person, practice, "vote", LONG_AGO, to));
    return mandate;
  }

  /** All that it said; a neighbour that is tested meanwhile may say something of its own there. */
  List<byte[]> entries() {
    return List.copyOf(said);
  }

  /** How many entries there are: the position of the next. */
  long size() {
    return size;
  }

  /** One more entry, recorded now. */
  void say(String stream, Record event) {
    var type = types.nameOf(event);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    var header =
        new EntryHeader(
            UUID.randomUUID(),
            service,
            convener,
            stream,
            versions.merge(stream, 1, Integer::sum),
            now,
            "login:0123456789012345678901",
            "role:secretary",
            UUID.randomUUID(),
            null,
            "");
    byte[] bytes = EntryBytes.encode(header, type, event);
    put(bytes, SEQUENCE, "%020d".formatted(size++));
    put(bytes, RECORDED, EntryBytes.micros(now));
    said.add(bytes);
    send(new ProducerRecord<>(topic, 0, stream.getBytes(UTF_8), bytes));
  }

  /** The place of the newest entry, as a reader names it who wants to see that. */
  String newest() {
    return "membership/%s:%d".formatted(convener, size - 1);
  }

  /** Says that nothing more was recorded up to now. */
  void known() {
    var value = "{\"size\":\"%d\",\"completeuntil\":\"%s\"}".formatted(size, Instant.now());
    var progress = new ProducerRecord<byte[], byte[]>(topic, 0, null, value.getBytes(UTF_8));
    progress.headers().add("kind", "progress".getBytes(UTF_8));
    send(progress);
    producer.flush();
    for (Future<?> each : sent) {
      try {
        each.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new AssertionError(e);
      }
    }
    sent.clear();
  }

  private void send(ProducerRecord<byte[], byte[]> record) {
    sent.add(producer.send(record));
  }

  private static void put(byte[] bytes, int at, String text) {
    byte[] slot = text.getBytes(US_ASCII);
    System.arraycopy(slot, 0, bytes, at, slot.length);
  }

  @Override
  public void close() {
    producer.close();
  }
}
