using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes whether a draft may be sent, and which words stand against it.</summary>
internal static class DraftReport
{
    private const int LongestEntry = 72;

    public static void Write(IAnsiConsole console, string draft, ReplyExplanation explanation)
    {
        ReplyReview review = explanation.Review;
        Layout.Heading(console, review.Allowed ? "Draft: may be sent" : "Draft: must not be sent", review.Allowed ? Color.Green : Color.Red);
        console.WriteLine(Printable.Quote(draft));
        foreach (ReplyEvidence reason in explanation.Evidence)
        {
            console.WriteLine($"  {reason.Violation.Name(),-20}{Of(draft, in reason)}");
        }

        if (review.Notice != NoticeKey.None)
        {
            console.WriteLine($"Say instead ({review.Notice.Name()}): {Printable.Quote(review.Notice.EnglishText())}");
        }
        else if (!review.Allowed)
        {
            console.WriteLine("Say nothing instead.");
        }
    }

    private static string Of(string draft, in ReplyEvidence reason)
    {
        if (reason.Entry is null)
        {
            return DecisionWords.Of(reason.Source);
        }

        // Alternatives can go on for lines; the beginning is enough to find an entry in its pack.
        string entry = reason.Entry.Length <= LongestEntry ? reason.Entry : reason.Entry[..LongestEntry] + "…";
        return $"{Printable.Quote(draft.AsSpan(reason.Start, reason.Length))}, entry: {entry}";
    }
}
