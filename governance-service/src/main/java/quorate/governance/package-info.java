/**
 * Governance decides what a convener asks and what follows from the answer: a matter is raised, put
 * to a ballot and settled, and the decision register says how. It only hears what became of the
 * ballot: who was on the roll, how they voted and what was declared are ballot-service's to say.
 */
@NullMarked
package quorate.governance;

import org.jspecify.annotations.NullMarked;
