namespace EscalationTrust.Tests.Contain;

/// <summary>The library's own notices keep to what the guard asks of a bot, in every language.</summary>
public sealed class NoticesPassTheGuardTests
{
    // A notice may say that nobody is there: it comes from a host that knows. Closing and repetition are the host's own acts.
    private const ReplyViolations Untrue =
        ReplyViolations.ClaimsHuman | ReplyViolations.DeniesHuman | ReplyViolations.ClaimsTransfer | ReplyViolations.PromisesFollowUp | ReplyViolations.Promises | ReplyViolations.TakesAction;

    public static TheoryData<string> Languages => [.. NoticeLanguage.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_notice_says_nothing_that_a_bot_could_not_say(string language)
    {
        var wrong = new List<string>();
        foreach (NoticeKey key in Enum.GetValues<NoticeKey>())
        {
            foreach (ConversationState state in new[] { Drafts.Contained, Drafts.Requested, Drafts.Queued })
            {
                bool handoff = key is NoticeKey.HandoffRequestedByCustomer or NoticeKey.HandoffNeeded or NoticeKey.HandoffUrgent or NoticeKey.CallbackOffered or NoticeKey.TicketPlanned;
                if (key != NoticeKey.None && key.MayBeSaid(state.Custody) && (!handoff || state.HandoffOpened))
                {
                    string text = Drafts.Ladder.Notices.Write(key, language, new NoticeArguments { OwnerName = "Ada", Position = 3, EstimatedWait = TimeSpan.FromMinutes(4) }).Text;
                    ReplyExplanation explanation = Drafts.Guard.Explain(new ReplyDraft { Text = text, NobodyAvailable = true }, in state);
                    wrong.AddRange(explanation.Evidence.Where(reason => (reason.Violation & Untrue) != 0).Select(reason => $"{key} in {state.Custody} {reason.Violation}: {text}  <-  {reason.Entry}"));
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct()));
    }
}
