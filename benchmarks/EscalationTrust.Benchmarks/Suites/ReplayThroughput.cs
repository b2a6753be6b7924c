using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Recorded conversations replayed on one core: nanoseconds a customer turn, a previous reply included. A billion divided by it is turns per second.</summary>
public class ReplayThroughput
{
    private Transcript[] _transcripts = [];
    private IEscalationPolicy _policy = null!;
    private PolicyReplay _replay = null!;

    [GlobalSetup]
    public void SetUp()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        _policy = ladder.Policy;
        _replay = new PolicyReplay(_policy, EscalationLadder.Create(EscalationPreset.FounderLed).Policy);
        string[] messages = Trace.Messages();
        string?[] replies = [.. Trace.Replies()];
        _transcripts =
        [
            .. Enumerable.Range(0, Trace.Turns / Trace.TurnsPerConversation).Select(i => new Transcript
            {
                Id = $"{i}",
                Messages =
                [
                    .. Enumerable.Range(i * Trace.TurnsPerConversation, Trace.TurnsPerConversation).SelectMany(turn => new TranscriptMessage[]
                    {
                        new() { Role = TranscriptRole.Assistant, Text = replies[turn] },
                        new() { Role = TranscriptRole.User, Text = messages[turn] },
                    }),
                ],
            }),
        ];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Trace.Turns)]
    public int OnePolicy()
    {
        int turns = 0;
        foreach (Transcript transcript in _transcripts)
        {
            turns += PolicyReplay.Run(_policy, transcript).CustomerTurns;
        }

        return turns;
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int TwoPoliciesCompared()
    {
        int changed = 0;
        foreach (Transcript transcript in _transcripts)
        {
            changed += _replay.Compare(transcript).IsChanged ? 1 : 0;
        }

        return changed;
    }
}
