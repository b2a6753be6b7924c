namespace EscalationTrust.Tests.Readme;

/// <summary>The C# blocks of docs/replay.md.</summary>
public sealed class ReplayExamples
{
    private static readonly EscalationLadder now = EscalationLadder.Create();
    private static readonly EscalationLadder tried = EscalationLadder.Create(EscalationPreset.FounderLed);

    [Fact]
    public void Two_policies_over_one_conversation()
    {
        var transcript = new Transcript { Id = "chat-17", Messages = [new() { Role = TranscriptRole.User, Text = "Get me a person." }] };

        // ----
        EscalationLadder now = EscalationLadder.Create();
        EscalationLadder tried = EscalationLadder.Create(EscalationPreset.FounderLed);
        var replay = new PolicyReplay(now.Policy, tried.Policy);

        var comparison = new ReplayComparison(); // parts of a large set can be compared apart and added
        ReplayDiff diff = replay.Compare(transcript);
        comparison.Add(in diff);
        Console.WriteLine($"{diff.Id}: {diff.Changes}; escalated at turn {diff.First.EscalatedTurn}, then at turn {diff.Second.EscalatedTurn}");

        // ----
        Assert.Equal((1, 1, 1L), (diff.First.EscalatedTurn, diff.Second.EscalatedTurn, comparison.Conversations));
    }

    [Fact]
    public void A_policy_that_only_watches()
    {
        var turn = new Turn { CustomerText = "Get me a person." };

        // ----
        var shadow = new PolicyShadow(now.Policy, tried.PolicyFor(now));
        ConversationState conversation = default, shadowed = default; // two states; the host stores both

        bool botMustNotAnswer = shadow.ShouldEscalate(in turn, ref conversation, ref shadowed, out ShadowedDecision both);
        Console.WriteLine($"acts: {both.Live.Stage}, would: {both.Shadow.Stage}");

        // What happens outside the bot happens for both.
        PolicyShadow.Apply(CustodyEvent.HumanOwns, at: null, ref conversation, ref shadowed);

        // ----
        Assert.True(botMustNotAnswer && both.SameStage);
    }

    [Fact]
    public void A_policy_for_a_share_of_conversations()
    {
        // ----
        var canary = new PolicyCanary(now.Policy, tried.PolicyFor(now), share: 0.05, salt: "strict-may");
        IEscalationPolicy policy = canary.For("chat-17"); // the same at every turn, on every machine

        // ----
        Assert.Equal(canary.IsCandidate("chat-17"), policy != now.Policy);
    }
}
