package quorate.governance;

import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.Eventually.eventually;

import io.restassured.response.Response;
import java.util.Optional;

/** Resolutions of a board, put by motions of its meeting. */
final class CityResolutions {

  static final String RESOLUTIONS = "/governance/api/v1/resolutions";

  private final CityMeeting meeting;

  CityResolutions(CityMeeting meeting) {
    this.meeting = meeting;
  }

  /** Proposed by Anne; answers where it is. */
  String proposed(String inForce) {
    return proposed("That the contract be let", inForce, "");
  }

  String proposed(String text, String inForce, String more) {
    return meeting.made(
        RESOLUTIONS,
        """
        {"body":"%s","kind":"board-resolution","title":"Winter","text":"%s","by":"%s",
         "seconding":"7.3","inforce":%s%s}"""
            .formatted(meeting.body, text, ANNE, inForce, more));
  }

  /** Seconded by Ben, and put by this motion. */
  void put(String resolution, String motion) {
    meeting.made(resolution + "/second", "{\"by\":\"%s\"}".formatted(BEN));
    meeting.made(resolution + "/putting", putting(motion));
  }

  String putting(String motion) {
    return """
        {"vehicle":"board-decision","meeting":"%s","motion":"%s","clause":"7.2"}"""
        .formatted(CityMeeting.last(meeting.at), motion);
  }

  /** Once it is in this state; answers how it is shown. */
  Response is(String state, String resolution) {
    return eventually(
        "it is " + state,
        () ->
            Optional.of(meeting.secretary.get(resolution))
                .filter(it -> state.equals(it.path("state"))));
  }
}
