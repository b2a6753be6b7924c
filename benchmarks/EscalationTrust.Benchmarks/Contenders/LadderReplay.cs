using System.Numerics;

namespace EscalationTrust.Benchmarks;

/// <summary>Our contender: replays a trace through a policy, over a given number of conversations.</summary>
/// <remarks>A conversation has eight turns; then its slot holds a fresh one.</remarks>
internal sealed class LadderReplay(IEscalationPolicy policy, string[] messages, string[]? replies, int conversations)
{
    private readonly ConversationState[] _states = new ConversationState[PowerOfTwo(conversations)];
    private readonly int _messageMask = PowerOfTwo(messages.Length) - 1;
    private int _cursor;

    /// <summary>Decides the next turns of the trace and returns how many must not be answered.</summary>
    public int Run(int turns = Trace.Turns)
    {
        int stopped = 0;
        for (int i = 0; i < turns; i++)
        {
            int at = _cursor++;

            // Neighbouring calls belong to different conversations, as in a server; each gets its eight turns in the end.
            ref ConversationState state = ref _states[at & (_states.Length - 1)];
            if (state.Turns >= Trace.TurnsPerConversation)
            {
                state = default;
            }

            var turn = new Turn
            {
                CustomerText = messages[at & _messageMask],
                PreviousReply = replies is not null && state.Turns != 0 ? replies[at & _messageMask] : null,
            };
            stopped += policy.ShouldEscalate(in turn, ref state, out _) ? 1 : 0;
        }

        return stopped;
    }

    // Masks instead of remainders: a division would be a fair part of a structured decision.
    private static int PowerOfTwo(int count) => BitOperations.IsPow2(count)
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, "Give a power of two.");
}
