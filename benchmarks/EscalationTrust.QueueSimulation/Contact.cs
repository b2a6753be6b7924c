namespace EscalationTrust.QueueSimulation;

/// <summary>One contact: when it comes, what it is and how long it will take. The same for every discipline, so that runs can be paired.</summary>
internal readonly record struct Contact(int Id, int Class, double Arrives, double Takes)
{
    public ContactClass Kind => Scenario.Classes[Class];

    /// <summary>All contacts of a seed.</summary>
    public static Contact[] Generate(int count, int seed)
    {
        var random = new Random(seed);
        var contacts = new Contact[count];
        double clock = 0;
        for (int i = 0; i < count; i++)
        {
            clock += Exponential(random, 1 / Scenario.ArrivalsPerMinute);
            double draw = random.NextDouble();
            int kind = draw < Scenario.Classes[0].Share ? 0 : draw < Scenario.Classes[0].Share + Scenario.Classes[1].Share ? 1 : 2;
            contacts[i] = new Contact(i, kind, clock, Exponential(random, Scenario.Handling));
        }

        return contacts;
    }

    private static double Exponential(Random random, double mean) => -mean * Math.Log(1 - random.NextDouble());
}
