using EscalationTrust.QueueSimulation;

const string Usage =
    """
    usage: EscalationTrust.QueueSimulation [--seeds N] [--contacts N] [--out FILE]
      --seeds N     paired runs, 20 or more for publishing (20)
      --contacts N  contacts counted in each run (30000)
      --out FILE    also write the page, for benchmarks/results/queue.md
    """;

int seeds = 20, contacts = 30_000;
string? file = null;
for (int i = 0; i < args.Length; i += 2)
{
    bool known = i + 1 < args.Length && args[i] switch
    {
        "--seeds" => int.TryParse(args[i + 1], out seeds) && seeds >= 2,
        "--contacts" => int.TryParse(args[i + 1], out contacts) && contacts >= 1_000,
        "--out" => (file = args[i + 1]).Length > 0,
        _ => false,
    };
    if (!known)
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}

var results = new Dictionary<Discipline, List<Outcome>>();
for (int seed = 1; seed <= seeds; seed++)
{
    Contact[] played = Contact.Generate(Scenario.WarmUp + contacts, seed);
    foreach (Discipline discipline in Discipline.All)
    {
        if (!results.TryGetValue(discipline, out List<Outcome>? outcomes))
        {
            results.Add(discipline, outcomes = []);
        }

        outcomes.Add(Desk.Play(discipline, played));
    }

    Console.Error.Write($"\rseed {seed} of {seeds}");
}

Console.Error.WriteLine();
string page = ResultsPage.Write(results, seeds, contacts);
Console.Write(page);
if (file is not null)
{
    File.WriteAllText(file, page);
}

return 0;
