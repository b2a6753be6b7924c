using System.Runtime.InteropServices;

namespace EscalationTrust.Tests.Learn.Evidence;

/// <summary>A year later the words are gone; the records must be enough.</summary>
public sealed class DecisionReplayTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    [Fact]
    public void Records_alone_reproduce_every_decision()
    {
        int turns = 0;
        var stages = new HashSet<LadderStage>();
        for (int seed = 0; seed < 2_000; seed++)
        {
            List<DecisionRecord> records = Recorded.Conversation(Ladder.Policy, seed);
            DecisionReplayResult result = DecisionReplay.Run(Ladder.Policy, CollectionsMarshal.AsSpan(records));
            Assert.True(result.Reproduced, $"seed {seed}, record {result.FirstDifference}: {records[result.FirstDifference ?? 0]} came out as {result.Decided}");
            turns += result.Turns;
            stages.UnionWith(records.Select(record => record.Stage));
        }

        Assert.True(turns > 10_000);
        Assert.Equal(5, stages.Count);
    }

    [Fact]
    public void Records_that_went_through_their_bytes_reproduce_as_well()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            DecisionRecord[] records = [.. Recorded.Conversation(Ladder.Policy, seed).Select(ThroughBytes)];
            Assert.True(DecisionReplay.Run(Ladder.Policy, records).Reproduced);
        }
    }

    [Fact]
    public void A_forged_record_is_found()
    {
        var records = new List<DecisionRecord>();
        int seed = 0;
        while (!records.Exists(record => record.Stage == LadderStage.Escalate))
        {
            records = Recorded.Conversation(Ladder.Policy, seed++);
        }

        int forged = records.FindIndex(record => record.Stage == LadderStage.Escalate);
        records[forged] = records[forged] with { Stage = LadderStage.Automate, Reason = EscalationReason.None };
        DecisionReplayResult result = DecisionReplay.Run(Ladder.Policy, CollectionsMarshal.AsSpan(records));
        Assert.False(result.Reproduced);
        Assert.Equal(forged, result.FirstDifference);
        Assert.Equal(LadderStage.Escalate, result.Decided.Stage);
    }

    [Fact]
    public void Another_policy_shows_what_it_would_have_changed()
    {
        EscalationLadder strict = EscalationLadder.Create(EscalationPreset.FounderLed);
        int different = Enumerable.Range(0, 50).Count(seed =>
            !DecisionReplay.Run(strict.Policy, CollectionsMarshal.AsSpan(Recorded.Conversation(Ladder.Policy, seed))).Reproduced);
        Assert.True(different > 10);
    }

    [Fact]
    public void No_records_are_reproduced_trivially() => Assert.True(DecisionReplay.Run(Ladder.Policy, []).Reproduced);

    [Fact]
    public void A_recorded_turn_explains_itself()
    {
        DecisionRecord record = Recorded.Conversation(Ladder.Policy, 3).First(entry => !entry.Signals.IsEmpty);
        TurnExplanation explanation = Ladder.Explain(record.ToTurn());
        Assert.All(record.Signals.ToString().Split(", "), name => Assert.Contains(explanation.Evidence, evidence => evidence.Signal.Name() == name));
    }

    private static DecisionRecord ThroughBytes(DecisionRecord record)
    {
        Span<byte> bytes = stackalloc byte[DecisionRecordFormat.Size];
        DecisionRecordFormat.Write(in record, bytes);
        Assert.True(DecisionRecordFormat.TryRead(bytes, out DecisionRecord read, out string? error), error);
        return read;
    }
}
