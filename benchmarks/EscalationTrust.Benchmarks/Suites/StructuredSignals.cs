using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>No text: facts the host has already. Ours also keeps the conversation's evidence, thresholds and limits; the others only look at the turn.</summary>
public class StructuredSignals
{
    private const int Conversations = 8;

    private readonly TicketFacts[] _facts = TicketFacts.Generate(Trace.Turns, Trace.Seed);
    private readonly ConversationState[] _states = new ConversationState[Conversations];
    private Turn[] _turns = null!;
    private IEscalationPolicy _policy = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _policy = EscalationLadder.Create().Policy;
        _turns = [.. _facts.Select(facts => facts.AsTurn())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Trace.Turns)]
    public int Ladder()
    {
        int stopped = 0;
        for (int i = 0; i < _turns.Length; i++)
        {
            // A mask instead of a remainder: a division would be a fair part of a structured decision.
            ref ConversationState state = ref _states[i & (Conversations - 1)];
            if (state.Turns >= Trace.TurnsPerConversation)
            {
                state = default;
            }

            stopped += _policy.ShouldEscalate(in _turns[i], ref state, out _) ? 1 : 0;
        }

        return stopped;
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int HandWritten()
    {
        int stopped = 0;
        foreach (TicketFacts facts in _facts)
        {
            stopped += HandWrittenIfs.Decide(facts) == Outcome.Escalate ? 1 : 0;
        }

        return stopped;
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int Delegates()
    {
        int stopped = 0;
        foreach (TicketFacts facts in _facts)
        {
            stopped += DelegateRules.Decide(facts) == Outcome.Escalate ? 1 : 0;
        }

        return stopped;
    }
}
