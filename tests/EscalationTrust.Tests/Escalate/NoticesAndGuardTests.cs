namespace EscalationTrust.Tests.Escalate;

/// <summary>Notices, decisions and the reply guard say the same of what is true.</summary>
public sealed class NoticesAndGuardTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    private static readonly CustodyEvent[] Events = Enum.GetValues<CustodyEvent>();

    [Fact]
    public void No_decision_s_notice_claims_what_has_not_happened() => Walk((conversation, decision) =>
        Assert.True(decision.Notice.MayBeSaid(conversation.Custody), $"{decision.Notice} while {conversation.Custody}"));

    [Fact]
    public void What_the_guard_says_instead_may_be_said() => Walk((conversation, _) =>
    {
        string[] drafts = ["I have transferred you to a person.", "I am a human.", "You cannot talk to a person.", "Your refund is approved.", "This case is closed.", "I will call you back."];
        foreach (string draft in drafts)
        {
            NoticeKey instead = Ladder.ReplyGuard.Review(new ReplyDraft { Text = draft }, in conversation).Notice;
            Assert.True(instead.MayBeSaid(conversation.Custody), $"{instead} while {conversation.Custody}");
        }
    });

    private static void Walk(Action<ConversationState, EscalationDecision> check)
    {
        var random = new Random(3);
        for (int i = 0; i < 25; i++)
        {
            ConversationState conversation = default;
            for (int turn = 0; turn < 6; turn++)
            {
                var said = new Turn { Signals = random.Next(3) == 0 ? SignalSet.Of((Signal)random.Next(SignalCatalog.FirstHostSlot)) : default };
                Ladder.Policy.ShouldEscalate(in said, ref conversation, out EscalationDecision decision);
                check(conversation, decision);
                conversation.Apply(Events[random.Next(Events.Length)]);
            }
        }
    }
}
