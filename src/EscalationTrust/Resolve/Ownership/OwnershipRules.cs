using System.Globalization;

namespace EscalationTrust;

/// <summary>Checks the options of a ladder of owners.</summary>
internal static class OwnershipRules
{
    private const int MostSteps = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    public static void Check(OwnershipOptions options, OptionProblems problems)
    {
        CheckTime("ClaimWithin", options.ClaimWithin, problems);
        CheckTime("WorkWithin", options.WorkWithin, problems);
        if (options.Ladder is null)
        {
            problems.Add("Ladder", "null", "must have a value", "Leave it empty when nobody is next");
            return;
        }

        if (options.Ladder.Count > MostSteps)
        {
            problems.Add("Ladder", $"{options.Ladder.Count} steps", $"a ladder has at most {MostSteps}", "Take steps out");
        }

        for (int i = 0; i < options.Ladder.Count; i++)
        {
            CheckStep($"Ladder[{i}]", options.Ladder[i], problems);
        }

        CheckAuthority(options.Ladder, problems);
    }

    private static void CheckStep(string path, OwnershipStepOptions? step, OptionProblems problems)
    {
        if (step is null)
        {
            problems.Add(path, "null", "must have a value", "Take it out");
            return;
        }

        if (string.IsNullOrWhiteSpace(step.OwnerId) && string.IsNullOrWhiteSpace(step.OwnerName) && string.IsNullOrWhiteSpace(step.Role))
        {
            problems.Add(path, "nobody", "must name a person or a role", "Set OwnerId, OwnerName or Role");
        }

        if (step.Authority.Name() == "undefined")
        {
            problems.Add($"{path}.Authority", $"{(int)step.Authority}", "must be a level of authority", "Use AuthorityLevel");
        }

        CheckTime($"{path}.ClaimWithin", step.ClaimWithin, problems);
        CheckTime($"{path}.WorkWithin", step.WorkWithin, problems);
    }

    private static void CheckAuthority(List<OwnershipStepOptions> ladder, OptionProblems problems)
    {
        int highest = -1;
        for (int i = 0; i < ladder.Count; i++)
        {
            if (ladder[i] is not { Authority: not AuthorityLevel.Unknown } step)
            {
                continue;
            }

            if (highest >= 0 && step.Authority < ladder[highest].Authority)
            {
                problems.Add(
                    $"Ladder[{i}].Authority",
                    step.Authority.Name(),
                    $"must not lie below Ladder[{highest}].Authority, which is {ladder[highest].Authority.Name()}",
                    "Order the steps by authority");
                continue;
            }

            highest = i;
        }
    }

    private static void CheckTime(string path, TimeSpan? time, OptionProblems problems)
    {
        if (time is { } value && (value <= TimeSpan.Zero || value > Longest))
        {
            problems.Add(path, value.ToString("c", CultureInfo.InvariantCulture), "must be more than zero and at most 365 days", "Set a time in that range, for example 00:30:00");
        }
    }
}
