using System.Globalization;

namespace EscalationTrust;

/// <summary>Says when a conversation whose person fell silent is due to go back to the bot.</summary>
/// <remarks>
/// <para>Off unless the options say otherwise. It counts from the last claim, reply or transfer by a person, and only while a
/// person owns the conversation: whoever still waits for one keeps waiting. It changes nothing: the host applies
/// <see cref="CustodyEvent.Returned"/> and gives the notice of that change.</para>
/// <para>Immutable, pure and thread-safe: the time is an argument.</para>
/// </remarks>
public sealed class HumanSilence
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    private readonly IBusinessCalendar _calendar;
    private readonly TimeSpan? _returnAfter;

    /// <summary>Makes a watch.</summary>
    /// <param name="options">When a return is due.</param>
    /// <param name="calendar">When people are at work: a quiet night is no silence. Null by default: round the clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options do not validate.</exception>
    public HumanSilence(HumanSilenceOptions options, IBusinessCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = new OptionProblems("The options of human silence");
        if (options.ReturnAfter is { } time && (time < Shortest || time > Longest))
        {
            problems.Add("ReturnAfter", time.ToString("c", CultureInfo.InvariantCulture), "must lie between 5 minutes and 30 days", "Set a time in that range, or null to switch it off");
        }

        problems.ThrowIfAny(nameof(options));
        _calendar = calendar ?? BusinessHours.AroundTheClock;
        _returnAfter = options.ReturnAfter;
    }

    /// <summary>Looks at a conversation at a time. Never throws.</summary>
    public HumanSilenceReview Review(in ConversationState conversation, DateTimeOffset now)
    {
        if (_returnAfter is not { } returnAfter || conversation.Custody != Custody.HumanOwned || conversation.LastHumanSign is not { } sign)
        {
            return default;
        }

        DateTimeOffset due = _calendar.Add(sign, returnAfter);
        return new HumanSilenceReview { LastSign = sign, DueAt = due, ReturnDue = now >= due };
    }
}
