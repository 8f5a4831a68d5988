package quorate.stories.board;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.Story;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.city.Electors;
import quorate.stories.city.Invented;
import quorate.stories.city.Registering;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;
import quorate.stories.services.Meetings;
import quorate.stories.services.Requests;
import quorate.stories.stack.Stack;

/**
 * One leadership board for a place, which general practice owns: others get time, never the agenda,
 * and what the system asks twice is shown with the answer that it was given.
 */
public final class LocalBoard implements Story {

  @Override
  public String name() {
    return "local-board";
  }

  @Override
  public List<? extends CheckName> checks() {
    return List.of(BoardCheck.values());
  }

  @Override
  public List<String> play(
      Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress) {
    var told = Inputs.of(Electors.read(inputs, LocalBoard.class));
    var city = City.on(stack, progress);
    var registering = new Registering(city, told.notMembers());
    registering.settle();
    var networks = registering.networks();
    if (told.directors().size() != networks.size()) {
      throw new IllegalArgumentException(
          "name a clinical director for each of %d networks".formatted(networks.size()));
    }
    var bodies = new Bodies(city.gateway(), City.SECRETARY);
    var mandates = new Mandates(city.gateway(), City.SECRETARY);
    var people = new Invented(city.membership(), "boards of the city");
    var founded =
        new Founding(city.membership(), bodies, people, told, networks, checks, progress).play();
    String chair = people.id(told.elected());
    var held =
        new Sitting(
                new Meetings(city.gateway(), City.SECRETARY),
                bodies,
                mandates,
                founded,
                chair,
                checks,
                progress)
            .play();
    var requests = new Requests(city.gateway(), City.SECRETARY);
    String subject = Asking.subject("urgent-care");
    var asked =
        new Asking(requests, founded, told, subject, checks, progress).play(held.decision());
    new Together(bodies, mandates, founded, checks, progress).play(chair);
    new Proving(city, held, asked, checks).play();
    return List.of(
        "In the board: " + String.join(", ", told.members()),
        "Chair: " + told.elected(),
        "Asked: " + told.asked(),
        "Asked again: " + told.askedAgain(),
        "Answered once, by decision " + held.decision());
  }
}
