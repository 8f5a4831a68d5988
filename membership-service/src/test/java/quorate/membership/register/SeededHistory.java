package quorate.membership.register;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import quorate.chassis.decide.Decision;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Source;
import quorate.membership.member.Member;
import quorate.membership.member.MemberCommand;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberDecider;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberFact;
import quorate.membership.network.Network;
import quorate.membership.network.NetworkCommand;
import quorate.membership.network.NetworkCommand.RegisterNetwork;
import quorate.membership.network.NetworkCommand.RenameNetwork;
import quorate.membership.network.NetworkCommand.RetractNetworkFact;
import quorate.membership.network.NetworkDecider;
import quorate.membership.network.NetworkEvent;
import quorate.membership.network.NetworkFact;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeCommand;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.JoinNetwork;
import quorate.membership.practice.PracticeCommand.LeaveNetwork;
import quorate.membership.practice.PracticeCommand.MovePractice;
import quorate.membership.practice.PracticeCommand.PlacePractice;
import quorate.membership.practice.PracticeCommand.RegisterPractice;
import quorate.membership.practice.PracticeCommand.RenamePractice;
import quorate.membership.practice.PracticeCommand.RetractPracticeFact;
import quorate.membership.practice.PracticeCommand.StateContract;
import quorate.membership.practice.PracticeCommand.StateListSize;
import quorate.membership.practice.PracticeCommand.StateOpening;
import quorate.membership.practice.PracticeDecider;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeFact;
import quorate.membership.succession.SuccessionCommand;
import quorate.membership.succession.SuccessionCommand.MergePractice;
import quorate.membership.succession.SuccessionCommand.RetractSuccession;
import quorate.membership.succession.SuccessionCommand.SplitPractice;
import quorate.membership.succession.SuccessionCommand.SucceedPractice;
import quorate.membership.succession.SuccessionDecider;

/**
 * What the deciders made of random commands, one after the other: few days, practices and networks,
 * so that statements meet, are put right and taken back.
 */
final class SeededHistory {

  static final List<String> PRACTICE_CODES = List.of("G81001", "G81002", "G81003");
  static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  static final int DAYS = 24;

  private static final List<String> NETWORK_CODES = List.of("U10001", "U10002");

  /** What of a membership the commands here state. */
  private static final List<MemberFact> STATED =
      List.of(MemberFact.APPLICATION, MemberFact.ADMISSION, MemberFact.END);

  private static final List<String> NAMES = List.of("ALPHA", "BETA", "GAMMA");

  /**
   * An event on its stream, as the next version of it; {@code whole} where it is the last of what
   * one command said, as nobody sees the half of an append.
   */
  record Told(String stream, int version, Record event, boolean whole) {}

  private final Random random;
  private final List<Told> told = new ArrayList<>();
  private Register register = Register.EMPTY;

  private SeededHistory(long seed) {
    random = new Random(seed);
  }

  static List<Told> of(long seed, int commands) {
    var history = new SeededHistory(seed);
    for (int i = 0; i < commands; i++) {
      history.step();
    }
    return history.told;
  }

  private void step() {
    switch (random.nextInt(11)) {
      case 0 -> network();
      case 1, 2, 3 -> member();
      case 4 -> succession();
      default -> practice();
    }
  }

  private void practice() {
    String code = any(PRACTICE_CODES);
    Practice known = register.practices().getOrDefault(code, Practice.UNKNOWN);
    if (new PracticeDecider().decide(practice(code), known)
        instanceof Decision.Accepted<PracticeEvent>(var events)) {
      happened(events);
    }
  }

  private void happened(List<PracticeEvent> events) {
    for (PracticeEvent event : events) {
      register = register.with(event);
      tell(PRACTICES.stream(event.practice()).name(), (Record) event);
    }
    whole();
  }

  /** A merger, split or succession, or its being taken back. */
  private void succession() {
    if (new SuccessionDecider().decide(succession(any(PRACTICE_CODES)), register.practices())
        instanceof Decision.Accepted<PracticeEvent>(var events)) {
      happened(events);
    }
  }

  private SuccessionCommand succession(String code) {
    String other = any(PRACTICE_CODES);
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          new MergePractice(code, other, day(), random.nextBoolean() ? code : other, source());
      case 2 -> new SplitPractice(code, List.of(other), random.nextBoolean(), day(), source());
      case 3 -> new SucceedPractice(code, other, day(), source());
      default -> new RetractSuccession(code, becameOn(code), "never so", source());
    };
  }

  /** Now and then the day on which something became of it, which alone can be taken back. */
  private LocalDate becameOn(String code) {
    return register.practices().get(code) instanceof Practice.Registered known
            && !known.lineage().successors().isEmpty()
        ? known.lineage().successors().iterator().next().on()
        : day();
  }

  private PracticeCommand practice(String code) {
    if (!register.practices().containsKey(code)) {
      LocalDate opened = random.nextBoolean() ? null : day();
      return new RegisterPractice(code, any(NAMES), any(NAMES), opened, source());
    }
    return switch (random.nextInt(12)) {
      case 0 -> new RenamePractice(code, any(NAMES), day(), source());
      case 1 -> new MovePractice(code, any(NAMES), day(), source());
      case 2 -> new ClosePractice(code, day(), source());
      case 3 -> new PlacePractice(code, any(List.of("09D", "15F")), null, day(), source());
      case 4, 5 -> new JoinNetwork(code, any(NETWORK_CODES), day(), source());
      case 6 -> new LeaveNetwork(code, any(NETWORK_CODES), day(), source());
      case 7, 8 -> size(code);
      case 10 -> new StateOpening(code, day(), source());
      case 9 -> new StateContract(code, any(List.of(ContractType.values())), day(), source());
      default ->
          new RetractPracticeFact(
              code, any(List.of(PracticeFact.values())), day(), "never so", source());
    };
  }

  private StateListSize size(String code) {
    var patients = new BigDecimal(5000 + random.nextInt(3));
    return new StateListSize(code, any(List.of(Basis.values())), patients, day(), source());
  }

  private void network() {
    String code = any(NETWORK_CODES);
    Network known = register.networks().getOrDefault(code, Network.UNKNOWN);
    NetworkCommand command =
        known instanceof Network.Unregistered
            ? new RegisterNetwork(code, any(NAMES), "09D", null, source())
            : random.nextInt(3) > 0
                ? new RenameNetwork(code, any(NAMES), day(), source())
                : new RetractNetworkFact(code, NetworkFact.NAME, day(), "never so", source());
    if (new NetworkDecider().decide(command, known)
        instanceof Decision.Accepted<NetworkEvent>(var events)) {
      for (NetworkEvent event : events) {
        register = register.with(event);
        tell(NETWORKS.stream(code).name(), (Record) event);
      }
      whole();
    }
  }

  private void member() {
    String code = any(PRACTICE_CODES);
    Practice practice = register.practices().getOrDefault(code, Practice.UNKNOWN);
    Member known = register.members().getOrDefault(code, Member.never());
    if (new MemberDecider().decide(member(code, known), known, practice)
        instanceof Decision.Accepted<MemberEvent>(var events)) {
      for (MemberEvent event : events) {
        register = register.with(event);
        tell(MEMBERS.stream(code).name(), (Record) event);
      }
      whole();
    }
  }

  private MemberCommand member(String code, Member known) {
    return switch (random.nextInt(7)) {
      case 0, 1 -> new ApplyForMembership(code, day());
      case 2, 3 -> new AdmitMember(code, day(), null, null);
      case 4, 5 -> new RecordResignation(code, day(), null);
      default -> retraction(code, known);
    };
  }

  /** Now and then of the newest fact, which alone can be taken back. */
  private RetractMemberFact retraction(String code, Member known) {
    LocalDate newest =
        switch (known) {
          case Member.Applied(_, var on) -> on;
          case Member.Current current -> current.from();
          case Member.Outside(var past, _, _, _) ->
              past.isEmpty() ? day() : past.getLast().lastDay();
        };
    return new RetractMemberFact(code, any(STATED), newest, "never so");
  }

  private void tell(String stream, Record event) {
    long before = told.stream().filter(it -> it.stream().equals(stream)).count();
    told.add(new Told(stream, (int) before + 1, event, false));
  }

  private void whole() {
    Told last = told.removeLast();
    told.add(new Told(last.stream(), last.version(), last.event(), true));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private Source source() {
    return Source.told("Letter", day());
  }

  private <T> T any(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}
