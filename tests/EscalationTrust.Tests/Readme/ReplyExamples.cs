namespace EscalationTrust.Tests.Readme;

/// <summary>C# blocks of the pages on the reply guard and on restatement: each is the body of a test up to its last line of dashes. Change them here and run with UPDATE_README=1.</summary>
public sealed class ReplyExamples
{
    [Fact]
    public void Before_a_reply_is_sent()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;
        ladder.Policy.ShouldEscalate(new Turn { CustomerText = "This charge is wrong.", Signals = SignalSet.Of(Signal.BillingDispute) }, ref conversation, out _);
        string draft = "The charge is correct. I have transferred you to an agent.";
        string? sent = null;

        // ----
        // After ShouldEscalate said that the bot may speak, and before it does:
        ReplyReview review = ladder.ReplyGuard.Review(new ReplyDraft { Text = draft }, in conversation);

        if (review.Allowed)
        {
            sent = draft;
        }
        else if (review.Notice != NoticeKey.None) // none: say nothing
        {
            sent = ladder.Notices.Write(review.Notice, "en").Text;
        }

        // ----
        Assert.Equal(ReplyViolations.ClaimsTransfer | ReplyViolations.Answers, review.Violations);
        Assert.Equal(NoticeKey.NotTransferredYet.EnglishText(), sent);
    }

    [Fact]
    public void What_a_host_knows()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;

        // ----
        var draft = new ReplyDraft
        {
            Text = "Our return policy allows returns within 30 days.",
            Acts = PermittedActs.TakeAction,     // a tool call goes with it
            Grounding = Grounding.Ungrounded,    // the search found no source for it
        };
        ReplyReview review = ladder.ReplyGuard.Review(in draft, in conversation); // UngroundedPolicy; CannotVerify

        // ----
        Assert.Equal((ReplyViolations.UngroundedPolicy, NoticeKey.CannotVerify), (review.Violations, review.Notice));
        Assert.Equal(PermittedActs.TakeAction | PermittedActs.Answer, review.Acts);
    }

    [Fact]
    public void Why()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        ConversationState conversation = default;
        var lines = new List<string>();

        // ----
        var draft = new ReplyDraft { Text = "Someone will contact you within 24 hours." };
        foreach (ReplyEvidence reason in ladder.ReplyGuard.Explain(in draft, in conversation).Evidence)
        {
            lines.Add($"{reason.Violation.Name()}: \"{draft.Text!.Substring(reason.Start, reason.Length)}\" by the entry {reason.Entry}");
        }

        // ----
        Assert.StartsWith("promises-follow-up: \"Someone will contact you", lines[0]);
    }

    [Fact]
    public void Words_of_your_own()
    {
        // ----
        EscalationLadder ladder = EscalationLadder.Create(options => options.Lexicon.Packs.Add(
            """
            [draft promises]
            we ..1 make you whole
            [draft guard closes]
            bye for now
            """));

        // ----
        ConversationState conversation = default;
        ladder.Policy.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.BillingDispute) }, ref conversation, out _);
        Assert.Equal(ReplyViolations.Promises, ladder.ReplyGuard.Review(new ReplyDraft { Text = "We shall make you whole." }, in conversation).Violations);
    }

    [Fact]
    public void After_the_handoff()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        string customer = "My kettle leaks from the bottom and the shop refuses to exchange it.";
        string agent = "Hello, what is your order number?";
        int index = 0;

        // ----
        var need = new HandedOverNeed
        {
            FirstRequest = "The kettle I bought leaks from the bottom, and the shop refuses to exchange it.",
            Facts = AskableFactKeys.Of("order_number") | AskableFactKeys.Of("customerEmail"),
        };
        RestatementFinding finding = ladder.RestatementDetector.Inspect(
            new HumanPhaseMessage { CustomerText = customer, AgentText = agent, Index = index }, in need);

        // finding.Restated: the customer had to tell it again.
        // finding.AskedAgain: the person asked for what the handoff had brought.

        // ----
        Assert.True(finding.Restated);
        Assert.Equal(AskableFacts.Order, finding.AskedAgain);
    }
}
